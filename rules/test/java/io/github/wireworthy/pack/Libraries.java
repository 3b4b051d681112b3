package io.github.wireworthy.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code rules/libraries.yaml} says.
 *
 * @param artifacts the jars of each library, in the order in which they are asked
 * @param supporting the libraries of which little is taken
 * @param inner packages that programs do not name
 * @param packages those that are taken whole
 * @param absent how the names of types begin that no listed jar has
 */
record Libraries(
    Map<String, List<Artifact>> artifacts,
    Set<String> supporting,
    List<String> inner,
    List<String> packages,
    List<String> absent) {

  static Libraries read(Path file) {
    try {
      JsonNode document = new YAMLMapper().readTree(file.toFile());
      Map<String, List<Artifact>> artifacts = new LinkedHashMap<>();
      JsonNode supporting = document.get("supporting");
      for (JsonNode group : List.of(supporting, document.get("libraries"))) {
        for (Map.Entry<String, JsonNode> library : group.properties()) {
          artifacts.put(
              library.getKey(), texts(library.getValue()).stream().map(Artifact::of).toList());
        }
      }
      Set<String> names = new TreeSet<>();
      supporting.fieldNames().forEachRemaining(names::add);
      return new Libraries(
          artifacts,
          names,
          texts(document.get("inner")),
          texts(document.get("packages")),
          texts(document.get("absent")));
    } catch (IOException unreadable) {
      throw new IllegalStateException(file + " cannot be read", unreadable);
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
