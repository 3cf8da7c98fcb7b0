// SPDX-License-Identifier: MIT
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes each pattern switch over classes a chain of type tests in a method of its own, which an AOT cache can hold.
 *
 * <p>JDK 25 archives the call sites of lambdas and string concatenations, but not those of {@code SwitchBootstraps}: each of
 * them would spin a class at its first use in every start. Switches with other labels than classes stay as they are.
 */
final class PlainSwitches {
    private final ClassFile format;

    /** A rewriter of classes that {@code classes} finds, with all their supertypes. */
    PlainSwitches(ClassLoader classes) {
        format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(classes)));
    }

    /** The class file {@code bytes} without call sites of {@code typeSwitch}; the same array if it has none. */
    byte[] rewrite(byte[] bytes) {
        ClassModel model = format.parse(bytes);
        var tests = new TypeTests(model);
        var transform = ClassTransform.transformingMethodBodies(tests::replace).andThen(ClassTransform.endHandler(tests::define));
        byte[] rewritten = format.transformClass(model, transform);
        return tests.sites.isEmpty() ? bytes : rewritten;
    }

    /** The type tests of one class; {@code sites} are the call sites they replace, in the order met. */
    private record TypeTests(ClassModel model, List<InvokeDynamicInstruction> sites) {
        TypeTests(ClassModel model) {
            this(model, new ArrayList<>());
        }

        private void replace(CodeBuilder builder, CodeElement element) {
            if (element instanceof InvokeDynamicInstruction site && isTypeSwitch(site)) {
                boolean inInterface = (model.flags().flagsMask() & ClassFile.ACC_INTERFACE) != 0;
                builder.invokestatic(model.thisClass().asSymbol(), name(sites.size()), site.typeSymbol(), inInterface);
                sites.add(site);
            } else {
                builder.with(element);
            }
        }

        private static boolean isTypeSwitch(InvokeDynamicInstruction site) {
            return site.bootstrapMethod().owner().descriptorString().equals("Ljava/lang/runtime/SwitchBootstraps;")
                    && site.name().equalsString("typeSwitch")
                    && site.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
        }

        private static String name(int site) {
            return "typeSwitch$" + site;
        }

        private void define(ClassBuilder builder) {
            for (int site = 0; site < sites.size(); site++) define(builder, site);
        }

        /** As {@code SwitchBootstraps.typeSwitch} defines it: -1 for null, the first label from the restart on that matches, or their number. */
        private void define(ClassBuilder builder, int site) {
            MethodTypeDesc type = sites.get(site).typeSymbol();
            List<ConstantDesc> labels = sites.get(site).bootstrapArgs();
            int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
            builder.withMethodBody(name(site), type, flags, method -> {
                Label tests = method.newLabel();
                method.aload(0).ifnonnull(tests).iconst_m1().ireturn().labelBinding(tests);
                for (int label = 0; label < labels.size(); label++) {
                    Label next = method.newLabel();
                    method.iload(1).loadConstant(label).if_icmpgt(next);
                    method.aload(0).instanceOf((ClassDesc) labels.get(label)).ifeq(next);
                    method.loadConstant(label).ireturn().labelBinding(next);
                }
                method.loadConstant(labels.size()).ireturn();
            });
        }
    }
}
