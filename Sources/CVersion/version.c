#include "version.h"

/* Package.swift hands over the variable PUSTEROM_COMMIT of the environment, which the release tools set. */
#ifndef PUSTEROM_COMMIT
#define PUSTEROM_COMMIT ""
#endif

const char *pusterom_commit(void) { return PUSTEROM_COMMIT; }
