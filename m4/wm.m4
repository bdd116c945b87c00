# wm.m4 - probing the compiler and finding libraries.
# SPDX-License-Identifier: MIT

# WM_PROBE_FLAGS(VARIABLE, FLAGS)
# Appends to VARIABLE those FLAGS that the C compiler takes without a warning.
AC_DEFUN([WM_PROBE_FLAGS], [
    for wm_flag in $2; do
        AC_MSG_CHECKING([whether $CC takes $wm_flag])
        wm_saved_CFLAGS=$CFLAGS
        CFLAGS="$CFLAGS -Werror $wm_flag"
        AC_COMPILE_IFELSE([AC_LANG_PROGRAM([[extern int wm_probe;]], [[]])],
            [AC_MSG_RESULT([yes])
             AS_VAR_APPEND([$1], [" $wm_flag"])],
            [AC_MSG_RESULT([no])])
        CFLAGS=$wm_saved_CFLAGS
    done
])

# WM_PROBE_LINK_FLAGS(VARIABLE, FLAGS)
AC_DEFUN([WM_PROBE_LINK_FLAGS], [
    for wm_flag in $2; do
        AC_MSG_CHECKING([whether the linker takes $wm_flag])
        wm_saved_LDFLAGS=$LDFLAGS
        LDFLAGS="$LDFLAGS $wm_flag"
        AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
            [AC_MSG_RESULT([yes])
             AS_VAR_APPEND([$1], [" $wm_flag"])],
            [AC_MSG_RESULT([no])])
        LDFLAGS=$wm_saved_LDFLAGS
    done
])

# WM_INSTRUMENT(FLAG)
# Adds FLAG to CFLAGS for compiling and linking, or stops.
AC_DEFUN([WM_INSTRUMENT], [
    AC_MSG_CHECKING([whether programs run with $1])
    CFLAGS="$CFLAGS $1"
    AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
        [AC_MSG_RESULT([yes])],
        [AC_MSG_RESULT([no])
         AC_MSG_ERROR([$CC cannot build with $1])])
])

# WM_PACKAGE(MODULE [>= VERSION], DEBIAN-PACKAGE)
# Finds a library by pkg-config.
AC_DEFUN([WM_PACKAGE], [
    AC_MSG_CHECKING([for $1])
    AS_IF([$PKG_CONFIG --exists "$1" 2>&AS_MESSAGE_LOG_FD],
        [AC_MSG_RESULT([`$PKG_CONFIG --modversion "$1"`])
         AS_VAR_APPEND([WM_CPPFLAGS], [" `$PKG_CONFIG --cflags "$1"`"])
         AS_VAR_APPEND([WM_LIBS], [" `$PKG_CONFIG --libs "$1"`"])
         AS_VAR_APPEND([WM_PC_REQUIRES], ["${WM_PC_REQUIRES:+, }$1"])],
        [AC_MSG_RESULT([no])
         AS_VAR_APPEND([wm_missing], [" $2"])])
])

# WM_LIBRARY(MODULE [>= VERSION], LIBRARY, FUNCTION, HEADER, DEBIAN-PACKAGE, [OTHER-LIBRARIES])
# As WM_PACKAGE, for a library that not every system describes to pkg-config.
AC_DEFUN([WM_LIBRARY], [
    AS_IF([$PKG_CONFIG --exists "$1" 2>&AS_MESSAGE_LOG_FD],
        [WM_PACKAGE([$1], [$5])],
        [AC_CHECK_HEADER([$4],
            [AC_CHECK_LIB([$2], [$3],
                [AS_VAR_APPEND([WM_LIBS], [" -l$2"])
                 AS_VAR_APPEND([WM_PC_LIBS], [" -l$2"])],
                [AS_VAR_APPEND([wm_missing], [" $5"])], [$6])],
            [AS_VAR_APPEND([wm_missing], [" $5"])])])
])

# WM_PACKAGES_DONE
# Stops when a library was missing and names the Debian packages of all.
AC_DEFUN([WM_PACKAGES_DONE], [
    AS_IF([test -n "$wm_missing"],
        [AC_MSG_ERROR([libraries are missing. On Debian: apt-get install$wm_missing])])
])
