package io.github.wireworthy.program;

import java.util.List;

/** Ways of a value to the stream; each says the statements that write it. */
final class Crossings {

  /**
   * A way to the stream.
   *
   * @param weight how often it is chosen among others
   */
  record Crossing(String name, int weight, Writer writer) {}

  /** Says the statements. */
  interface Writer {
    void write(Place place, Piece value);
  }

  static final List<Crossing> ALL =
      List.of(
          direct("written at once", 6, "out.writeObject(%s);"),
          direct("written unshared", 1, "out.writeUnshared(%s);"),
          direct("written as ObjectOutput", 1, "((ObjectOutput) out).writeObject(%s);"),
          new Crossing("written by variable", 3, Crossings::byVariable),
          new Crossing("written if serializable", 1, Crossings::ifSerializable),
          new Crossing("written if not null", 1, Crossings::ifNotNull),
          new Crossing("written in loop", 1, Crossings::inLoop),
          new Crossing("written by try", 1, Crossings::inTry),
          helper("helper", 2, "private static", "Object"),
          helper("visible helper", 1, "static", "Object"),
          helper("public helper", 1, "public static", "Object"),
          helper("generic helper", 1, "static <T>", "T"),
          new Crossing("nested helpers", 2, Crossings::nested),
          new Crossing("helper of another class", 2, Crossings::otherClass),
          new Crossing("helper with field", 2, Crossings::withField),
          new Crossing("helper with two", 1, Crossings::withTwo),
          new Crossing("helper with wrapped value", 1, Crossings::wrapping));

  private Crossings() {}

  private static Crossing direct(String name, int weight, String pattern) {
    return new Crossing(name, weight, (place, value) -> place.say(pattern.formatted(value.text())));
  }

  private static void byVariable(Place place, Piece value) {
    String local =
        place.local(place.dice().below(2) == 0 ? Piece.OBJECT : value.type(), value.text());
    place.say("out.writeObject(%s);".formatted(local));
  }

  private static void ifSerializable(Place place, Piece value) {
    String local = place.local(Piece.OBJECT, value.text());
    place.say("if (%1$s instanceof Serializable) {\nout.writeObject(%1$s);\n}".formatted(local));
  }

  private static void ifNotNull(Place place, Piece value) {
    String local = place.local(Piece.OBJECT, value.text());
    place.say("if (%1$s == null) {\nreturn;\n}\nout.writeObject(%1$s);".formatted(local));
  }

  private static void inLoop(Place place, Piece value) {
    place.say("for (Object item : Arrays.<Object>asList(\"text\", %s)) {".formatted(value.text()));
    place.say("out.writeObject(item);\n}");
  }

  private static void inTry(Place place, Piece value) {
    place.say("try {\nout.writeObject(%s);\n} finally {\nout.flush();\n}".formatted(value.text()));
  }

  private static Crossing helper(String name, int weight, String modifiers, String type) {
    return new Crossing(
        name,
        weight,
        (place, value) -> {
          addHelper(place, modifiers + " void write(ObjectOutputStream out, " + type + " given)");
          place.say("Main.write(out, %s);".formatted(value.text()));
        });
  }

  private static void addHelper(Place place, String header) {
    place.draft().main().add(header + " throws IOException {\nout.writeObject(given);\n}");
  }

  private static void nested(Place place, Piece value) {
    addHelper(place, "static void write(ObjectOutputStream out, Object given)");
    place
        .draft()
        .main()
        .add(
            "static void send(Object given, ObjectOutputStream out) throws IOException {\nwrite(out, given);\n}");
    place.say("Main.send(%s, out);".formatted(value.text()));
  }

  private static OwnClass sender(Place place) {
    return OwnClass.begin(place, "class", "");
  }

  private static void otherClass(Place place, Piece value) {
    OwnClass sender = sender(place);
    boolean isStatic = place.dice().below(2) == 0;
    sender.add(
        "%svoid write(ObjectOutputStream out, Object given) throws IOException {\nout.writeObject(given);\n}"
            .formatted(isStatic ? "static " : ""));
    String object = sender.created("").text();
    place.say("%s.write(out, %s);".formatted(isStatic ? sender.type() : object, value.text()));
  }

  private static void withField(Place place, Piece value) {
    OwnClass sender = sender(place);
    sender.add("private final Object held;");
    sender.add("%s(Object held) {\nthis.held = held;\n}".formatted(sender.name()));
    sender.add(
        "void write(ObjectOutputStream out) throws IOException {\nout.writeObject(held);\n}");
    String object = sender.created(value.text()).text();
    place.say(object + ".write(out);");
  }

  /** The same helper writes something harmless too. */
  private static void withTwo(Place place, Piece value) {
    addHelper(place, "private static void write(ObjectOutputStream out, Object given)");
    place.say("Main.write(out, \"text\");");
    place.say("Main.write(out, %s);".formatted(value.text()));
  }

  private static void wrapping(Place place, Piece value) {
    place
        .draft()
        .main()
        .add(
            "static void write(ObjectOutputStream out, Object given) throws IOException {\n"
                + "out.writeObject(new Object[] {given});\n}");
    place.say("Main.write(out, %s);".formatted(value.text()));
  }

  static Crossing any(Dice dice) {
    int left = dice.below(ALL.stream().mapToInt(Crossing::weight).sum());
    for (Crossing crossing : ALL) {
      left -= crossing.weight();
      if (left < 0) {
        return crossing;
      }
    }
    throw new IllegalStateException("no crossing");
  }
}
