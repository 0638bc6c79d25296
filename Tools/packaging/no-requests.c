// Takes the place of libcurl in the packaged program. The studio's server can pass requests on to other servers, which we never let it,
// and for that alone every call would load libcurl and twenty libraries behind it: 12 ms of processor time. Whoever asks for
// one of these ends the process with the name of what was asked for.

#include <stdio.h>
#include <stdlib.h>

#define REFUSED(name)                                                      \
    void name(void) {                                                      \
        fputs("pusterom: " #name ": this program makes no requests\n", stderr); \
        abort();                                                           \
    }

REFUSED(curl_easy_cleanup)
REFUSED(curl_easy_getinfo)
REFUSED(curl_easy_init)
REFUSED(curl_easy_pause)
REFUSED(curl_easy_setopt)
REFUSED(curl_easy_strerror)
REFUSED(curl_free)
REFUSED(curl_global_init)
REFUSED(curl_multi_add_handle)
REFUSED(curl_multi_assign)
REFUSED(curl_multi_cleanup)
REFUSED(curl_multi_info_read)
REFUSED(curl_multi_init)
REFUSED(curl_multi_remove_handle)
REFUSED(curl_multi_setopt)
REFUSED(curl_multi_socket_action)
REFUSED(curl_slist_append)
REFUSED(curl_slist_free_all)
REFUSED(curl_url)
REFUSED(curl_url_get)
REFUSED(curl_url_set)
REFUSED(curl_version)
REFUSED(curl_version_info)
