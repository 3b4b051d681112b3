package io.github.wireworthy.rules.setting;

import java.util.List;

/**
 * A file by which a project says how it is built or run.
 *
 * @param name the path as it is shown to people
 */
public record ProjectFile(String name, String text) {

  /** The last part of its name. */
  String lastName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** All that it says, as far as it can be read. */
  List<Saying> sayings() throws Unreadable {
    String last = lastName();
    if (last.endsWith(".xml")) {
      return XmlSayings.of(text);
    } else if (last.endsWith(".properties")) {
      return KeySayings.ofProperties(text);
    } else if (last.endsWith(".yml") || last.endsWith(".yaml")) {
      return YamlSayings.of(name, text);
    } else if (last.endsWith(".conf")) {
      return KeySayings.ofBlocks(text);
    }
    return ScriptSayings.of(text);
  }
}
