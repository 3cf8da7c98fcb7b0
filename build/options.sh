# SPDX-License-Identifier: MIT
# The JVM options of every start and of the training runs: an AOT cache is refused when they differ.
jvm_options="-XX:+UnlockExperimentalVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining -XX:+EnableJVMCI -XX:+UseSerialGC -XX:-UsePerfData -Xss16m
-Djdk.reflect.useNativeAccessorOnly=true --sun-misc-unsafe-memory-access=allow --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED"
image_options="--enable-native-access=ALL-UNNAMED,org.graalvm.truffle"
plain_options="--enable-native-access=ALL-UNNAMED"
