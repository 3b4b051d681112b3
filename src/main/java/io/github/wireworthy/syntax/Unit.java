package io.github.wireworthy.syntax;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.wireworthy.facts.ImportFact;
import io.github.wireworthy.facts.TypeFact;
import java.util.ArrayList;
import java.util.List;

/** What a compilation unit says: its package, imports and top-level types. */
record Unit(
    String packageName,
    List<ImportFact> imports,
    List<String> qualifiedNames,
    List<TypeFact> types) {

  /** A unit of which nothing is known. */
  static final Unit NOTHING = new Unit("", List.of(), List.of(), List.of());

  Unit {
    imports = List.copyOf(imports);
    qualifiedNames = List.copyOf(qualifiedNames);
    types = List.copyOf(types);
  }

  static Unit of(CompilationUnit unit, Translation translation) {
    List<TypeFact> types = new ArrayList<>(1);
    for (TypeDeclaration<?> type : unit.getTypes()) {
      translation.guarded(type, () -> types.add(translation.types.translate(type)));
    }
    String packageName =
        unit.getPackageDeclaration()
            .map(declared -> translation.name(declared.getName()))
            .orElse("");
    return new Unit(
        packageName,
        Translation.each(
            unit.getImports(), (ImportDeclaration one) -> importFact(one, translation)),
        translation.qualifiedNames.sorted(),
        types);
  }

  private static ImportFact importFact(ImportDeclaration declaration, Translation translation) {
    return new ImportFact(
        translation.name(declaration.getName()),
        declaration.isStatic(),
        declaration.isAsterisk(),
        declaration.isModule());
  }
}
