// SPDX-License-Identifier: MIT
package alpha.compile;

import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import alpha.isa.Model;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;

/**
 * Writes the class of a region and defines it, hidden, so that it goes when nobody holds it any more.
 *
 * <p>Its method {@code body} is the region, {@code run} calls it. Everything of the machine that does not change is a static
 * final field, which the JVM's compiler takes for a constant.
 */
final class Translator {
    /** The JVM compiles no method with more bytecode. */
    static final int MOST_BYTES = 8000;

    private static final ClassDesc REGION = Emitter.describe(Region.class);
    private static final String[][] FIELDS = {{"INTEGERS", "integers"}, {"FLOATS", "floats"}, {"TLB", "tlb"}};

    private final Model model;

    Translator(Model model) {
        this.model = model;
    }

    /** The region of {@code shape}, settled in {@code home}; null when it is too large for one method. */
    Region translate(Shape shape, Home home) {
        final Exits exits = new Exits();
        final byte[] file = ClassFile.of().build(Emitter.THIS, builder -> build(builder, shape, exits, home));
        if (size(file) > MOST_BYTES) {
            return null;
        }
        home.setExits(exits);
        try {
            final MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClassWithClassData(file, home, true);
            final Region region = (Region) lookup.findConstructor(lookup.lookupClass(), java.lang.invoke.MethodType.methodType(void.class)).invoke();
            region.settle(home, lookup.findStatic(lookup.lookupClass(), "body", Links.BODY));
            return region;
        } catch (Throwable impossible) {
            throw new IllegalStateException("a generated class does not link", impossible);
        }
    }

    private void build(ClassBuilder builder, Shape shape, Exits exits, Home home) {
        builder.withFlags(ACC_FINAL).withSuperclass(REGION);
        field(builder, "HOME", Emitter.HOME);
        field(builder, "BRIDGE", Emitter.BRIDGE);
        field(builder, "MEMORY", Emitter.BYTES);
        field(builder, "TABLES", Emitter.TABLES);
        field(builder, "STATE", Emitter.STATE);
        field(builder, "CAREFUL_FLOATS", Emitter.CAREFUL_FLOATS);
        for (final String[] names : FIELDS) {
            field(builder, names[0], Emitter.LONGS);
        }
        builder.withMethodBody(ConstantDescs.CLASS_INIT_NAME, ConstantDescs.MTD_void, ACC_STATIC, Translator::initialize);
        builder.withMethodBody(ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, 0,
            code -> code.aload(0).invokespecial(REGION, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).return_());
        builder.withMethodBody("run", Emitter.BODY, ACC_FINAL,
            code -> code.iload(1).iload(2).iload(3).invokestatic(Emitter.THIS, "body", Emitter.BODY).lreturn());
        builder.withMethod("body", Emitter.BODY, ACC_STATIC, method -> method.withCode(code -> new Body(code, shape, exits, model, home).write()));
    }

    private static int size(byte[] file) {
        return ClassFile.of().parse(file).methods().stream().filter(method -> method.methodName().equalsString("body"))
            .mapToInt(method -> method.findAttribute(Attributes.code()).orElseThrow().codeLength()).sum();
    }

    private static void field(ClassBuilder builder, String name, ClassDesc type) {
        builder.withField(name, type, ACC_STATIC | ACC_FINAL);
    }

    private static void initialize(CodeBuilder code) {
        code.invokestatic(Emitter.describe(MethodHandles.class), "lookup", MethodTypeDesc.of(ConstantDescs.CD_MethodHandles_Lookup))
            .invokestatic(Emitter.HOME, "of", MethodTypeDesc.of(Emitter.HOME, ConstantDescs.CD_MethodHandles_Lookup))
            .putstatic(Emitter.THIS, "HOME", Emitter.HOME);
        constant(code, "BRIDGE", "bridge", Emitter.BRIDGE);
        constant(code, "MEMORY", "memory", Emitter.BYTES);
        constant(code, "TABLES", "tables", Emitter.TABLES);
        constant(code, "STATE", "state", Emitter.STATE);
        constant(code, "CAREFUL_FLOATS", "carefulFloats", Emitter.CAREFUL_FLOATS);
        for (final String[] names : FIELDS) {
            constant(code, names[0], names[1], Emitter.LONGS);
        }
        code.return_();
    }

    private static void constant(CodeBuilder code, String field, String method, ClassDesc type) {
        code.getstatic(Emitter.THIS, "HOME", Emitter.HOME).invokevirtual(Emitter.HOME, method, MethodTypeDesc.of(type))
            .putstatic(Emitter.THIS, field, type);
    }
}
