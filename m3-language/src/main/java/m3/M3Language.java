// SPDX-License-Identifier: MIT
package m3;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.Option;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import java.nio.file.Path;
import java.util.List;
import m3.program.CompileFailure;
import m3.program.Library;
import m3.program.PreparedPrograms;
import m3.program.Program;
import m3.program.ProgramLoader;
import m3.runtime.M3Context;
import m3.source.SourceText;
import m3.translate.Translator;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;
import org.graalvm.options.OptionType;

/**
 * Safe Modula-3 as a Truffle language.
 *
 * <p>The way of a program: {@link m3.syntax.Parser} reads a unit into an immutable tree; {@link m3.check.Compilation}
 * checks it, giving symbols and a typed tree ({@link m3.unit}); {@link m3.program} finds all units of a program and
 * links instances of them ({@link m3.runtime.InterfaceInstance}, {@link m3.runtime.ModuleInstance}); {@link m3.translate}
 * makes nodes ({@link m3.nodes}) of a procedure when it is first called. Values and types at run time are in
 * {@link m3.runtime}; threads are strands ({@link m3.strand}).
 *
 * <p>Evaluating a module's source, or a list of files ({@link #PROGRAM_MIME_TYPE}), runs a program and gives the scope of
 * its main module. Each context is its own world: nothing is
 * shared between contexts but code of the host.
 */
@TruffleLanguage.Registration(id = M3Language.ID, name = "Modula-3", defaultMimeType = M3Language.MIME_TYPE,
    characterMimeTypes = {M3Language.MIME_TYPE, M3Language.PROGRAM_MIME_TYPE}, contextPolicy = TruffleLanguage.ContextPolicy.EXCLUSIVE,
    fileTypeDetectors = M3FileDetector.class, website = "https://www.modula3.org")
@ProvidedTags({StandardTags.StatementTag.class, StandardTags.CallTag.class, StandardTags.RootTag.class,
    StandardTags.RootBodyTag.class, StandardTags.ExpressionTag.class, StandardTags.ReadVariableTag.class, StandardTags.WriteVariableTag.class})
public final class M3Language extends TruffleLanguage<M3Context> {
  /** The language's id for polyglot users. */
  public static final String ID = "m3";

  /** The MIME type of a unit's text. */
  public static final String MIME_TYPE = "text/x-modula-3";

  /** The MIME type of a list of files and folders, a line each, that make up a program. */
  public static final String PROGRAM_MIME_TYPE = "text/x-modula-3-program";

  @Option(help = "Whether messages about refused programs are coloured for a terminal.",
      category = OptionCategory.USER, stability = OptionStability.STABLE)
  static final OptionKey<Boolean> colour = new OptionKey<>(false);

  @Option(help = "Folders of trusted units on the class path, before the standard library: /folder/:/folder/.",
      category = OptionCategory.INTERNAL, stability = OptionStability.EXPERIMENTAL)
  static final OptionKey<String> library = new OptionKey<>("");

  @Option(help = "Virtual time, in which all choices of the scheduler follow from this number.",
      category = OptionCategory.USER, stability = OptionStability.STABLE)
  static final OptionKey<Long> seed = new OptionKey<>(null, OptionType.defaultType(Long.class));

  @Option(help = "Whether each thread is one of the host's, which is slower, as it must be on a JVM that does not export jdk.internal.vm.",
      category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
  static final OptionKey<Boolean> hostThreads = new OptionKey<>(false);

  private final Translator translator = new Translator(this);

  @Override
  protected OptionDescriptors getOptionDescriptors() {
    return new M3LanguageOptionDescriptors();
  }

  @Override
  protected M3Context createContext(Env env) {
    return new M3Context(this, env, translator, env.getOptions().get(seed), env.getOptions().get(hostThreads));
  }

  @Override
  protected CallTarget parse(ParsingRequest request) {
    Source source = request.getSource();
    Program program;
    try {
      program = PROGRAM_MIME_TYPE.equals(source.getMimeType()) ? PreparedPrograms.take(source.getCharacters().toString(), libraries())
          : moduleOf(source);
    } catch (CompileFailure refused) {
      throw M3Context.get(null).env().getOptions().get(colour) ? refused.coloured() : refused;
    }
    return new RootNode(this) {
      @Override
      public Object execute(VirtualFrame frame) {
        return program.run(M3Context.get(this));
      }

      @Override
      public boolean isInternal() {
        return true;
      }
    }.getCallTarget();
  }

  private static List<Library> libraries() {
    return Library.inFolders(M3Context.get(null).env().getOptions().get(library));
  }

  /** The program whose main module is {@code source}. */
  private Program moduleOf(Source source) {
    SourceText text = new SourceText(source.getPath() != null ? source.getPath() : source.getName(),
        source.getCharacters().toString());
    translator.associate(text, source);
    ProgramLoader loader = new ProgramLoader(libraries());
    loader.add(text);
    if (source.getPath() != null) {
      loader.addFolder(Path.of(source.getPath()).toAbsolutePath().getParent());
    }
    return loader.load(false);
  }

  @Override
  protected void exitContext(M3Context context, ExitMode mode, int code) {
    context.runExitors();
  }

  @Override
  protected void disposeContext(M3Context context) {
    context.strands().close();
  }

  @Override
  protected Object getScope(M3Context context) {
    return context.scope();
  }
}
