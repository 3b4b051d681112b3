package io.github.wireworthy.types;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.ImportFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Package and imports of one file, sorted by what they import; the outermost scope. */
final class FileScope implements Scope {

  private final FileFacts facts;
  private final Map<String, String> typeImports = new HashMap<>();
  private final Map<String, List<String>> staticImports = new HashMap<>();
  private final List<String> onDemandImports = new ArrayList<>();
  private final List<String> moduleImports = new ArrayList<>();

  /** What simple names were found to mean in this file; empty for those that mean no type. */
  private final Map<String, Optional<Type>> meanings = new ConcurrentHashMap<>();

  FileScope(FileFacts facts) {
    this.facts = facts;
    facts.imports().forEach(this::add);
  }

  private void add(ImportFact fact) {
    if (fact.isModule()) {
      moduleImports.add(fact.name());
    } else if (fact.isOnDemand()) {
      onDemandImports.add(fact.name());
    } else if (fact.isStatic()) {
      staticImports
          .computeIfAbsent(lastName(fact.name()), name -> new ArrayList<>())
          .add(fact.name());
    } else {
      typeImports.putIfAbsent(lastName(fact.name()), fact.name());
    }
  }

  FileFacts facts() {
    return facts;
  }

  String packageName() {
    return facts.packageName();
  }

  /** The name that a type of this file's package has. */
  String inPackage(String simpleName) {
    return packageName().isEmpty() ? simpleName : packageName() + "." + simpleName;
  }

  /** The full name that {@code import a.b.Name;} gives to a simple name. */
  Optional<String> typeImport(String simpleName) {
    return Optional.ofNullable(typeImports.get(simpleName));
  }

  /** The full names that {@code import static a.B.name;} gives to a simple name. */
  List<String> staticImports(String simpleName) {
    return staticImports.getOrDefault(simpleName, List.of());
  }

  /** Packages and types of {@code import a.b.*;} and {@code import static a.B.*;}. */
  List<String> onDemandImports() {
    return onDemandImports;
  }

  List<String> moduleImports() {
    return moduleImports;
  }

  Map<String, Optional<Type>> meanings() {
    return meanings;
  }

  private static String lastName(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
