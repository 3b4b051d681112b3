package io.github.wireworthy;

import io.github.wireworthy.facts.FileFacts;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The packages that files name in their headers. */
final class NamedPackages {

  private NamedPackages() {}

  /** Their own packages, and all that names of others begin with: packages and more. */
  static Set<String> of(Collection<FileFacts> files) {
    Set<String> names = new HashSet<>();
    for (FileFacts file : files) {
      names.add(file.packageName());
      file.imports().forEach(it -> addBeginnings(it.name(), names));
      file.qualifiedNames().forEach(it -> addBeginnings(it, names));
    }
    return names;
  }

  private static void addBeginnings(String name, Set<String> names) {
    int end = name.length();
    while (end > 0 && names.add(name.substring(0, end))) {
      end = name.lastIndexOf('.', end - 1);
    }
  }
}
