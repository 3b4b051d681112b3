package io.github.wireworthy.rules.setting;

import io.github.wireworthy.rules.data.DataError;
import io.github.wireworthy.rules.data.Node;
import io.github.wireworthy.rules.data.Yaml;
import java.util.ArrayList;
import java.util.List;

/** Reads the keys and values of YAML, of every document in a file. */
final class YamlSayings {

  private YamlSayings() {}

  static List<Saying> of(String file, String text) throws Unreadable {
    List<Saying> sayings = new ArrayList<>();
    try {
      for (String document : documents(text)) {
        add("", Yaml.read(file, document), sayings);
      }
    } catch (DataError mistake) {
      throw new Unreadable(mistake.line(), mistake.mistake());
    }
    return sayings;
  }

  /** The documents, each with as many empty lines before it as it has lines before it. */
  private static List<String> documents(String text) {
    List<String> documents = new ArrayList<>();
    StringBuilder document = new StringBuilder();
    int line = 0;
    for (String part : text.lines().toList()) {
      if (part.startsWith("---")) {
        documents.add(document.toString());
        document.setLength(0);
        document.append("\n".repeat(line));
      } else {
        document.append(part);
      }
      document.append('\n');
      line++;
    }
    documents.add(document.toString());
    return documents;
  }

  private static void add(String key, Node node, List<Saying> sayings) {
    if (node instanceof Node.Mapping mapping) {
      String prefix = key.isEmpty() ? "" : key + ".";
      mapping.entries().forEach((name, value) -> add(prefix + name.text(), value, sayings));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> add(key, item, sayings));
    } else if (node instanceof Node.Scalar scalar) {
      sayings.add(new Saying.Entry(key, scalar.text(), scalar.line()));
    }
  }
}
