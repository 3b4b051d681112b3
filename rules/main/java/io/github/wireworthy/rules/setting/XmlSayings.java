package io.github.wireworthy.rules.setting;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML: its elements, the pairs of names and values that descriptors of all kinds hold, and
 * the dependencies of a Maven build. Document types and entities are never followed.
 */
final class XmlSayings {

  private static final int DEEPEST = 500;

  private final XMLStreamReader reader;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Saying> sayings = new ArrayList<>();

  /** An element whose end has not come yet, with the texts of those inside. */
  private record Open(
      String name,
      Map<String, String> attributes,
      int line,
      StringBuilder text,
      Map<String, String> inside) {}

  private XmlSayings(XMLStreamReader reader) {
    this.reader = reader;
  }

  static List<Saying> of(String text) throws Unreadable {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XmlSayings sayings = new XmlSayings(factory.createXMLStreamReader(new StringReader(text)));
      sayings.read();
      return sayings.sayings;
    } catch (XMLStreamException malformed) {
      int line =
          Optional.ofNullable(malformed.getLocation()).map(it -> it.getLineNumber()).orElse(1);
      throw new Unreadable(Math.max(1, line), "is not XML that can be read");
    }
  }

  private void read() throws XMLStreamException, Unreadable {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        default -> {}
      }
    }
  }

  private void start() throws Unreadable {
    int line = reader.getLocation().getLineNumber();
    if (open.size() > DEEPEST) {
      throw new Unreadable(line, "is nested too deeply to be read");
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    sayings.add(new Saying.Element(reader.getLocalName(), attributes, line));
    open.push(
        new Open(reader.getLocalName(), attributes, line, new StringBuilder(), new HashMap<>()));
  }

  private void text() {
    if (!open.isEmpty()) {
      open.peek().text().append(reader.getText());
    }
  }

  private void end() {
    Open ended = open.pop();
    String text = ended.text().toString().strip();
    if (!open.isEmpty()) {
      open.peek().inside().putIfAbsent(ended.name(), text);
    }
    pair(ended, text);
    if (ended.name().equals("dependency") && isOfProject()) {
      dependency(ended);
    }
  }

  /**
   * A name with a value: as attributes, as an attribute with text, as two elements {@code name} and
   * {@code value}, or as {@code param-name} and {@code param-value}.
   */
  private void pair(Open ended, String text) {
    Map<String, String> attributes = ended.attributes();
    Map<String, String> inside = ended.inside();
    Optional<String> key =
        first(text(attributes, "name"), text(attributes, "key"))
            .or(() -> first(text(inside, "name"), text(inside, "param-name")));
    Optional<String> value =
        first(text(attributes, "value"), text(inside, "value"))
            .or(() -> first(text(inside, "param-value"), text));
    if (key.isPresent() && value.isPresent()) {
      sayings.add(new Saying.Entry(key.get(), value.get(), ended.line()));
    }
  }

  private static String text(Map<String, String> texts, String name) {
    return texts.getOrDefault(name, "");
  }

  private static Optional<String> first(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst();
  }

  /** Plugins have dependencies of their own, and what is managed need not be used. */
  private boolean isOfProject() {
    return open.stream()
        .noneMatch(it -> it.name().equals("plugin") || it.name().equals("dependencyManagement"));
  }

  private void dependency(Open ended) {
    Map<String, String> inside = ended.inside();
    if (!"test".equals(inside.get("scope"))) {
      sayings.add(
          new Saying.Dependency(
              inside.getOrDefault("groupId", ""),
              inside.getOrDefault("artifactId", ""),
              ended.line()));
    }
  }
}
