# SPDX-License-Identifier: MIT
# Sourced by the launchers with $root, $name and $main set: builds if stale, then becomes the JVM.
. "$root/build/options.sh"
state=$root/.build

# The file "current" names the folder of the last whole build; its time is when that build began.
is_fresh() {
  [ -f "$state/current" ] && read -r version < "$state/current" && [ -f "$state/$version/spin.jar" ] || return 1
  set -- "$root/pom.xml" "$root/build" "$root/.mvn"
  for module in grammar machine m3-language kernel; do
    set -- "$@" "$root/$module/pom.xml" "$root/$module/src/main"
  done
  [ ! -d "$root/docs/errors" ] || set -- "$@" "$root/docs/errors"
  [ -z "$(find "$@" -newer "$state/current" -print -quit 2>/dev/null)" ]
}

if ! is_fresh; then
  sh "$root/build/build.sh" "$root" || exit $?
  read -r version < "$state/current"
fi
built=$state/$version

# Debugger and profilers are on the class path only when asked for: with them the AOT cache does not fit.
tools=
for word do
  case $word in --) break ;; --inspect* | --cpusampler* | --cputracer* | --memtracer*) tools=":$built/tools/*" ;; esac
done

trained=$name
if [ "$name ${1-}" = "spin machine" ]; then
  trained=machine jvm_options="$jvm_options $machine_options"
else
  jvm_options="$jvm_options $graal_options"
fi
# shellcheck disable=SC2086 # options are lists of words, not patterns of files
if [ -x "$built/image/bin/java" ]; then
  cache=
  [ -n "$tools" ] || [ ! -f "$built/$trained.aot" ] || cache=-XX:AOTCache=$built/$trained.aot
  set -f
  exec "$built/image/bin/java" $jvm_options $image_options ${cache:+"$cache"} ${M3_JAVA_OPTIONS-} \
    -cp "$built/spin.jar$tools" "$main" "$@"
fi
. "$root/build/jdk.sh"
find_jdk || exit 2
echo "$name: no runtime image (the reason is in target/launch.log); starting slower, on the plain JDK $jdk" >&2
set -f
exec "$jdk/bin/java" $jvm_options $plain_options --upgrade-module-path="$built/compiler" ${M3_JAVA_OPTIONS-} \
  -cp "$built/spin.jar:$built/library/*$tools" "$main" "$@"
