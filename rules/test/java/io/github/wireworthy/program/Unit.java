package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.List;

/** A class, record, enum or interface that is being written. */
final class Unit {
  private final String name;
  private final String header;
  private final List<String> members = new ArrayList<>();

  /**
   * @param header all before the brace: {@code class Order3 implements Serializable}
   */
  Unit(String name, String header) {
    this.name = name;
    this.header = header;
  }

  String name() {
    return name;
  }

  void add(String member) {
    members.add(member);
  }

  /** Its text, with these words before its header. */
  String text(String modifiers) {
    return modifiers + header + " {\n" + String.join("\n", members) + "\n}";
  }
}
