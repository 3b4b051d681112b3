package io.github.wireworthy.types;

import io.github.wireworthy.facts.ImportFact;
import io.github.wireworthy.facts.TypeUse;
import java.util.List;
import java.util.Optional;

/** What the code of one body sees: what its owner sees, and the local classes of the body. */
record BodyScope(Scope around, List<SourceTypes.LocalClass> localClasses, TypeResolver resolver)
    implements LexicalScope {

  @Override
  public Type resolve(TypeUse type) {
    Scope scope = around;
    for (SourceTypes.LocalClass local : localClasses) {
      if (local.reach().contains(type.span())) {
        scope = new Scope.LocalType(local.simpleName(), local.binaryName(), scope);
      }
    }
    return resolver.resolve(type, scope);
  }

  @Override
  public Optional<Body> enclosingBody(TypeInfo type) {
    return type instanceof SourceType source ? source.place().body() : Optional.empty();
  }

  @Override
  public String packageName() {
    return around.file().packageName();
  }

  @Override
  public List<ImportFact> imports() {
    return around.file().facts().imports();
  }
}
