# Sourced by what installs Saring in order to use it.
# shellcheck shell=bash

# repository_without_saring FOLDER: all that Maven has here but Saring, which is installed there and in no shared place.
# MAVEN_REPOSITORY is Maven's local repository where that is not in its usual place.
repository_without_saring() {
  local part
  mkdir -p "$1/id"
  for part in "${MAVEN_REPOSITORY:-$HOME/.m2/repository}"/*; do
    [ "${part##*/}" = id ] || ! [ -e "$part" ] || ln -s "$part" "$1"
  done
}

# jdks: the homes of those that JDKS names, or that this machine has
jdks() {
  local java
  if [ "${JDKS:-}" ]; then
    echo "$JDKS"
  else
    for java in /usr/lib/jvm/*/bin/java; do readlink -f "$java"; done | sed 's,/bin/java$,,' | sort -u
  fi
}
