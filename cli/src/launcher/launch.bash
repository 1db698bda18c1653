# What ./saring, which builds itself, and the installed bin/saring share. Sourced by both, never run.
# SARING_JAVA_OPTIONS holds further options for Java, such as -Xmx4g; SARING_LANG=id or en is the language spoken.
# Who sources it sets, before launch: jar, main, optional (a folder of jars), archive, shared and always_long.
# shellcheck shell=bash disable=SC2154

case ${SARING_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
  id | id[_.@-]* | in_*) indonesian=yes ;;
  *) indonesian= ;;
esac

# say ENGLISH INDONESIAN
say() {
  if [ "$indonesian" ]; then echo "saring: $2"; else echo "saring: $1"; fi >&2
}

fail() {
  say "$@"
  exit 2
}

# Sets java: that of JAVA_HOME, else the first on the path.
find_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/java}
  [ -x "$java" ] || java=$(command -v java) || fail \
    "there is no Java here; install JDK 17 or later, or set JAVA_HOME to one" \
    "Java tidak ada di sini; pasanglah JDK 17 atau yang lebih baru, atau arahkan JAVA_HOME kepadanya"
}

check_java() {
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
  [ "${version%%.*}" -ge 17 ] 2>/dev/null || fail \
    "$java is Java ${version:-of an unknown version}; Saring needs 17 or later: install it, or set JAVA_HOME to it" \
    "$java adalah Java ${version:-yang tidak diketahui versinya}; Saring memerlukan 17 atau yang lebih baru: pasanglah, atau arahkan JAVA_HOME kepadanya"
}

# The first compiler and the plain collector are the quickest start; long work earns the others.
quick=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr)

# Since 24, Java stops reading XML after 100,000 signs written as &amp; or the like: a long sitemap was cut short.
as_before_24=(-Djdk.xml.maxGeneralEntitySizeLimit=0 -Djdk.xml.totalEntitySizeLimit=50000000)

# archive_by OPTION FILE EXAMPLES; several first uses at once each write a file of their own
archive_by() {
  "$java" "${quick[@]}" "$1=$2.$$" -cp "$jar" "$main" extract -j 1 "$3" >/dev/null 2>&1 9>&-
  [ -e "$2.$$" ] && mv "$2.$$" "$2"
}

# archive_classes EXAMPLES
# Reads the examples once to note which classes a run loads: the next starts in half the time.
archive_classes() {
  rm -f "$archive" "$shared"
  archive_by -XX:AOTCacheOutput "$archive" "$1" || archive_by -XX:ArchiveClassesAtExit "$shared" "$1"
}

long_work() {
  [ "$always_long" ] || [ "${1:-}" = bulk ] && return
  local argument
  for argument; do
    case $argument in -j* | --jobs*) return ;; esac
    [ -d "$argument" ] && return
  done
  return 1
}

# Archives under 200 MB are read before the second compiler has paid for itself.
short_bulk() {
  [ "${1:-}" = bulk ] || return
  local argument files=()
  for argument; do
    [ -d "$argument" ] && return 1
    [ -f "$argument" ] && files+=("$argument")
  done
  [ ${#files[@]} -gt 0 ] && [ "$(du -kLc "${files[@]}" | tail -n 1 | cut -f 1)" -lt 200000 ]
}

# Sets options and classpath for the command.
choose_options() {
  classpath=$jar
  case ${1:-} in
    bulk | fetch | search) classpath=$jar:$optional/* ;; # what only these may need
  esac

  options=(-Dfile.encoding=UTF-8 -Xss4m "${as_before_24[@]}")
  [ -t 1 ] && options+=(-Dsaring.terminal=true)
  if long_work "$@"; then
    options+=(-XX:+UseParallelGC)
    short_bulk "$@" && options+=(-XX:TieredStopAtLevel=1)
    return
  fi
  options+=("${quick[@]}")
  if [ "$classpath" != "$jar" ]; then
    : # the archive is for the other path
  elif [ -e "$archive" ]; then
    options+=(-XX:AOTCache="$archive" '-Xlog:aot*=off:stderr' '-Xlog:cds*=off:stderr') # one that does not fit is no matter
  elif [ -e "$shared" ]; then
    options+=(-XX:SharedArchiveFile="$shared")
  fi
}

# File names in any letters, whatever the locale: Java takes their encoding from it alone.
read_names_as_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*8*) ;;
    *)
      export SARING_LANG=${SARING_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} # the language stays
      export LC_ALL=C.UTF-8
      ;;
  esac
}

# Where standard input is closed, Java would take the first file it opens for it.
hold_standard_input() {
  [ -e /dev/fd/0 ] || exec </dev/null
}

# address_of FILE: sets address to file:///…, with the bytes of the name as they are
address_of() {
  local LC_ALL=C path=$1 i letter code
  [[ $path == /* ]] || path=$PWD/$path
  address=file://
  for ((i = 0; i < ${#path}; i++)); do
    letter=${path:i:1}
    case $letter in
      [a-zA-Z0-9/._-]) ;;
      *)
        printf -v code %d "'$letter"
        printf -v letter %%%02X $((code & 255))
        ;;
    esac
    address+=$letter
  done
}

# Sets arguments. Java reads them as UTF-8 and loses other bytes: the file of such a name is handed on by its address.
name_by_address() {
  arguments=()
  local argument address quoted
  for argument; do
    case $argument in
      *[!\ -~]*)
        printf -v quoted %q "$argument" # other bytes are printed as \351
        if [[ $quoted =~ \\[2-3][0-7][0-7] ]] && { [ -e "$argument" ] || [ -e "${argument%/*}" ]; }; then
          address_of "$argument" 2>/dev/null # a locale that is not there, said twice
          argument=$address
        fi
        ;;
    esac
    arguments+=("$argument")
  done
}

launch() {
  hold_standard_input
  choose_options "$@"
  read_names_as_utf8
  name_by_address "$@"
  # shellcheck disable=SC2086 # SARING_JAVA_OPTIONS may hold several
  exec "$java" "${options[@]}" ${SARING_JAVA_OPTIONS:-} -cp "$classpath" "$main" ${arguments[@]+"${arguments[@]}"}
}
