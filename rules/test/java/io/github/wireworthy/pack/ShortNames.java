package io.github.wireworthy.pack;

import io.github.wireworthy.types.classfile.ClassFileContent;
import io.github.wireworthy.types.classfile.ClassFileContent.Member;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Chooses the classes that are written without their packages. */
final class ShortNames {

  private final SortedMap<String, Integer> uses = new TreeMap<>();

  ShortNames(Collection<ClassFileContent> types) {
    for (ClassFileContent type : types) {
      Stream<String> members =
          Stream.concat(type.fields().stream(), type.methods().stream()).flatMap(ShortNames::parts);
      Stream.concat(Stream.of(type.signature()), members)
          .flatMap(signature -> SignatureNames.of(signature).stream())
          .filter(name -> name.indexOf('.') > 0)
          .forEach(name -> uses.merge(name, 1, Integer::sum));
    }
  }

  private static Stream<String> parts(Member member) {
    return Stream.concat(
        Stream.of(member.signature()), member.exceptions().stream().map(name -> "L" + name + ";"));
  }

  /** Binary names by short names; of two that are alike the one that is named most often. */
  SortedMap<String, String> fullNames() {
    SortedMap<String, String> chosen = new TreeMap<>();
    uses.forEach(
        (name, count) ->
            chosen.merge(
                name.substring(name.lastIndexOf('.') + 1),
                name,
                (earlier, later) ->
                    uses.getOrDefault(later, 0) > uses.getOrDefault(earlier, 0) ? later : earlier));
    return chosen;
  }
}
