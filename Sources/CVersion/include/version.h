/* The one place where the program's version is written. Makefile, packages and `pusterom --version` read it from here. */
#ifndef PUSTEROM_VERSION_H
#define PUSTEROM_VERSION_H

#define PUSTEROM_VERSION "1.0.0"

/* The commit that a release was made of; empty in a build for development, so that a commit alone makes no track anew. */
const char *pusterom_commit(void);

#endif
