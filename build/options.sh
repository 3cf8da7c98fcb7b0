# SPDX-License-Identifier: MIT
# The JVM options of every start and of the training runs: an AOT cache is refused when they differ.
# Tier4...: HotSpot's second compiler waits ten times as long as by default; else it spends on the Graal compiler, of which most methods
# are run for a few seconds only, more of a small machine's time than Graal itself needs (docs/performance.md).
# ClipInlining: without it the second compiler takes in all of a translated Alpha region's accesses, not only the first 8,000 bytes of bytecode;
# an interpreter run by the Alpha is 1.6 times as fast (docs/machine/processor.md).
jvm_options="-XX:+UnlockExperimentalVMOptions -XX:+UnlockDiagnosticVMOptions -XX:+AOTReplayTraining -XX:+EnableJVMCI -XX:+UseSerialGC -XX:-UsePerfData -Xss16m
-Djdk.reflect.useNativeAccessorOnly=true --sun-misc-unsafe-memory-access=allow
-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:-ClipInlining
--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED"
# For "spin machine": the tests of each access are always compiled into translated Alpha code, and that is compiled sooner than the rest
# (docs/machine/processor.md). Not for every start, which these options make some hundredths of a second longer.
machine_options="-XX:CompileCommand=quiet -XX:CompileCommand=inline,alpha.compile.MemoryPath::* -XX:CompileCommand=inline,alpha.compile.HostFloats::*
-XX:CompileCommand=inline,alpha.compile.Bridge::poll -XX:CompileCommand=CompileThresholdScaling,alpha.compile.Translated*::body,0.6"
# Graal's community edition ends each compiled procedure with VZEROUPPER where there is AVX, whether it was used or not: without AVX programs
# that are mostly calls take up to a seventh less time, and the others as long (docs/performance.md). Not for "spin machine", which runs without Graal.
case $(uname -m) in x86_64 | amd64) graal_options=-XX:UseAVX=0 ;; *) graal_options= ;; esac
image_options="--enable-native-access=ALL-UNNAMED,org.graalvm.truffle"
plain_options="--enable-native-access=ALL-UNNAMED"
