// SPDX-License-Identifier: MIT
package m3;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.RootNode;
import m3.program.Program;
import m3.program.ProgramLoader;
import m3.runtime.M3Context;
import m3.source.SourceText;
import m3.translate.Translator;

/**
 * Safe Modula-3 as a Truffle language.
 *
 * <p>The way of a program: {@link m3.syntax.Parser} reads a unit into an immutable tree; {@link m3.check.Compilation}
 * checks it, giving symbols and a typed tree ({@link m3.unit}); {@link m3.program} finds all units of a program and
 * links instances of them ({@link m3.runtime.InterfaceInstance}, {@link m3.runtime.ModuleInstance}); {@link m3.translate}
 * makes nodes ({@link m3.nodes}) of a procedure when it is first called. Values and types at run time are in
 * {@link m3.runtime}; threads are strands ({@link m3.strand}).
 *
 * <p>Evaluating a module's source runs it as a program and gives its scope. Each context is its own world: nothing is
 * shared between contexts but code of the host.
 */
@TruffleLanguage.Registration(id = M3Language.ID, name = "Modula-3", defaultMimeType = M3Language.MIME_TYPE,
    characterMimeTypes = M3Language.MIME_TYPE, contextPolicy = TruffleLanguage.ContextPolicy.EXCLUSIVE,
    fileTypeDetectors = M3FileDetector.class, website = "https://www.modula3.org")
@ProvidedTags({StandardTags.StatementTag.class, StandardTags.CallTag.class, StandardTags.RootTag.class,
    StandardTags.RootBodyTag.class})
public final class M3Language extends TruffleLanguage<M3Context> {
  /** The language's id for polyglot users. */
  public static final String ID = "m3";

  /** The MIME type of a unit's text. */
  public static final String MIME_TYPE = "text/x-modula-3";

  private final Translator translator = new Translator(this);

  @Override
  protected M3Context createContext(Env env) {
    return new M3Context(this, env, translator);
  }

  @Override
  protected CallTarget parse(ParsingRequest request) {
    var source = request.getSource();
    SourceText text = new SourceText(source.getPath() != null ? source.getPath() : source.getName(),
        source.getCharacters().toString());
    translator.associate(text, source);
    Program program = ProgramLoader.forSource(text, source.getPath()).load();
    return new RootNode(this) {
      @Override
      public Object execute(VirtualFrame frame) {
        return program.run(M3Context.get(this));
      }
    }.getCallTarget();
  }

  @Override
  protected Object getScope(M3Context context) {
    return context.scope();
  }
}
