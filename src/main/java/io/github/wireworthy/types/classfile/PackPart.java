package io.github.wireworthy.types.classfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One library of the signature pack. Its text is made of lines:
 *
 * <pre>
 * # a comment
 * artifact group:name:version      what the declarations were read from
 * names a.b Box Task               in signatures @Box stands for La/b/Box
 * package a.b                      of the types that follow
 * class +a Box &lt;T:@Object;>@Object; kind, modifiers, name and class signature (JVMS 4.7.9.1)
 *  #f content:TT;                  modifiers, name and type of a field
 *  + map&lt;R:@Object;>(@Task&lt;TT;TR;>;)@Box&lt;TR;>; and of a method; `new` is a constructor
 * interface +s Box.Entry @Object;  a member type
 * </pre>
 *
 * Signatures of constructors have only the parameters of the source. Types are taken apart when
 * asked for.
 */
final class PackPart {

  private static final String NAMES = "names ";
  private static final String PACKAGE = "package ";
  private static final String ARTIFACT = "artifact ";

  private final String text;
  private final Map<String, String> fullNames = new HashMap<>();
  private final List<String> namedPackages = new ArrayList<>();
  private final Map<String, Block> blocks = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> memberTypes = new HashMap<>();

  /** Where a type stands: from its own line to behind its last member. */
  private record Block(String packageName, int begin, int end) {}

  private PackPart(String text) {
    this.text = text;
  }

  /** Finds out where each type stands. */
  static PackPart of(String text) {
    PackPart part = new PackPart(text);
    part.index();
    return part;
  }

  private void index() {
    String packageName = "";
    int begin = 0;
    while (begin < text.length()) {
      int end = lineEnd(begin);
      if (text.startsWith(NAMES, begin)) {
        addNames(text.substring(begin + NAMES.length(), end).split(" ", -1));
      } else if (text.startsWith(PACKAGE, begin)) {
        packageName = text.substring(begin + PACKAGE.length(), end);
      } else if (text.charAt(begin) != '#' && !text.startsWith(ARTIFACT, begin)) {
        String name = name(text.substring(begin, end));
        while (end + 1 < text.length() && text.charAt(end + 1) == ' ') {
          end = lineEnd(end + 1);
        }
        add(packageName, name, new Block(packageName, begin, end));
      }
      begin = end + 1;
    }
  }

  private int lineEnd(int begin) {
    int end = text.indexOf('\n', begin);
    return end < 0 ? text.length() : end;
  }

  private void addNames(String[] words) {
    namedPackages.add(words[0]);
    String path = words[0].replace('.', '/') + "/";
    Arrays.stream(words).skip(1).forEach(word -> fullNames.put(word, path + word));
  }

  /** The third word of a type's own line. */
  private static String name(String line) {
    int begin = line.indexOf(' ', line.indexOf(' ') + 1) + 1;
    return line.substring(begin, line.indexOf(' ', begin));
  }

  private void add(String packageName, String name, Block block) {
    String binaryName = packageName + "." + name.replace('.', '$');
    blocks.put(binaryName, block);
    int dot = name.lastIndexOf('.');
    if (dot >= 0) {
      memberTypes
          .computeIfAbsent(
              packageName + "." + name.substring(0, dot).replace('.', '$'),
              outer -> new LinkedHashMap<>())
          .put(name.substring(dot + 1), binaryName);
    }
  }

  /** The packages of types that signatures name. */
  List<String> namedPackages() {
    return namedPackages;
  }

  /** The binary names of all types, in their order. */
  Set<String> types() {
    return blocks.keySet();
  }

  /** What is said of a type; throws a {@link RuntimeException} where the text is malformed. */
  Optional<ClassFileContent> read(String binaryName) {
    return Optional.ofNullable(blocks.get(binaryName))
        .map(
            block -> {
              List<String> lines = text.substring(block.begin(), block.end()).lines().toList();
              return new PackedType(block.packageName(), fullNames)
                  .content(lines, memberTypes.getOrDefault(binaryName, Map.of()));
            });
  }
}
