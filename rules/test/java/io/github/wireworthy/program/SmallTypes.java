package io.github.wireworthy.program;

import java.util.List;

/** Records, enums and exceptions of the program. */
final class SmallTypes {

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.of("record", 3, SmallTypes::record),
          Recipe.of("record with compact constructor", 1, SmallTypes::compact),
          Recipe.of("generic record", 1, SmallTypes::generic),
          Recipe.of("enum", 1, SmallTypes::enumeration),
          Recipe.of("exception of the program", 2, SmallTypes::exception));

  private SmallTypes() {}

  private static String serializable(Place place) {
    return place.dice().onceIn(10) ? "" : " implements Serializable";
  }

  private static Piece record(Place place) {
    Piece first = place.value();
    Piece second = place.leaf();
    String type = place.dice().below(2) == 0 ? first.type() : Piece.OBJECT;
    OwnClass made =
        begin(place, "(%s first, Object second)%s".formatted(type, serializable(place)));
    return made.created(first.text() + ", " + second.text());
  }

  private static OwnClass begin(Place place, String afterName) {
    OwnClass any = OwnClass.begin(place, "record", "");
    return new OwnClass(
        place,
        new Unit(any.name(), "record " + any.name() + afterName),
        any.type(),
        any.isNested());
  }

  private static Piece compact(Place place) {
    OwnClass made = begin(place, "(Object first) implements Serializable");
    String code =
        place
            .dice()
            .oneOf(
                List.of(
                    "first = first == null ? \"none\" : first;",
                    "first = String.valueOf(first);",
                    "Objects.requireNonNullElse(first, \"none\");"));
    made.add(made.name() + " {\n" + code + "\n}");
    return made.created(place.value().text());
  }

  private static Piece generic(Place place) {
    Piece value = place.value();
    OwnClass made = begin(place, "<T>(T first) implements Serializable");
    made.finish();
    String type = made.type() + "<" + value.type() + ">";
    return Piece.of("new %s(%s)".formatted(type, value.text()), type);
  }

  private static Piece enumeration(Place place) {
    OwnClass made = OwnClass.begin(place, "enum", "");
    String body = place.dice().onceIn(2) ? " {\nfinal Object own = new Object();\n}" : "";
    made.add("FIRST%s,\nSECOND;".formatted(body));
    made.add("private final Object held = %s;".formatted(place.leaf().text()));
    made.finish();
    return Piece.of(made.type() + ".FIRST", made.type());
  }

  /** An exception with a field. */
  static Piece exception(Place place) {
    OwnClass made =
        OwnClass.begin(
            place,
            "class",
            "extends " + place.dice().oneOf(List.of("Exception", "RuntimeException")));
    Piece value = place.value();
    made.addField(Piece.OBJECT, "part", true);
    made.add("%s(Object part) {\nsuper(\"text\");\nthis.part = part;\n}".formatted(made.name()));
    return made.created(value.text());
  }
}
