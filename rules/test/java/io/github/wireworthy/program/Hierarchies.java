package io.github.wireworthy.program;

import java.util.List;

/** Objects of classes with superclasses and interfaces, serializable or not at each level. */
final class Hierarchies {

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.of(
              "field of serializable base",
              2,
              place -> heldByBase(place, "implements Serializable")),
          Recipe.of("field of plain base", 1, place -> heldByBase(place, "")),
          Recipe.of("plain base without constructor", 1, Hierarchies::withoutConstructor),
          Recipe.of("plain base far up", 1, Hierarchies::farUp),
          Recipe.of("abstract base", 1, Hierarchies::ofAbstractBase),
          Recipe.of("generic base", 1, Hierarchies::ofGenericBase),
          Recipe.of("interface of the program", 2, Hierarchies::ofInterface),
          Recipe.of("library base", 2, Hierarchies::ofLibraryBase),
          Recipe.of("field hidden by subclass", 1, Hierarchies::hidden));

  private Hierarchies() {}

  /** The base holds a value that the subclass hands up. */
  private static Piece heldByBase(Place place, String supertypes) {
    Piece value = place.value();
    OwnClass base = OwnClass.begin(place, "class", supertypes);
    base.add(base.modifiers(false) + "Object part;");
    base.add(base.name() + "() {\n}");
    base.add("%s(Object part) {\nthis.part = part;\n}".formatted(base.name()));
    base.finish();
    OwnClass made =
        OwnClass.begin(place, "class", "extends " + base.type() + " implements Serializable");
    made.add("%s(Object part) {\nsuper(part);\n}".formatted(made.name()));
    return made.created(value.text());
  }

  private static Piece withoutConstructor(Place place) {
    OwnClass base = OwnClass.begin(place, "class", "");
    String constructor =
        place.dice().oneOf(List.of("private %s() {\n}", "%s() {\n}", "public %s() {\n}"));
    base.add(constructor.formatted(base.name()));
    base.add(base.name() + "(int size) {\n}");
    base.finish();
    OwnClass made =
        OwnClass.begin(place, "class", "extends " + base.type() + " implements Serializable");
    Piece value = made.initial();
    made.add("private final Object part = " + value.text() + ";");
    made.add(made.name() + "() {\nsuper(1);\n}");
    return made.created("");
  }

  private static Piece farUp(Place place) {
    OwnClass top = OwnClass.begin(place, "class", "");
    top.add("private final int size;");
    top.add("%s(int size) {\nthis.size = size;\n}".formatted(top.name()));
    top.finish();
    boolean isSerializable = place.dice().onceIn(3);
    OwnClass middle =
        OwnClass.begin(
            place,
            "class",
            "extends " + top.type() + (isSerializable ? " implements Serializable" : ""));
    middle.add(middle.name() + "() {\nsuper(1);\n}");
    middle.finish();
    return OwnClass.begin(place, "class", "extends " + middle.type() + " implements Serializable")
        .created("");
  }

  private static Piece ofAbstractBase(Place place) {
    Piece value = place.value();
    OwnClass base = OwnClass.begin(place, "abstract class", "implements Serializable");
    base.add("private final Object part;");
    base.add("%s() {\nthis.part = part();\n}".formatted(base.name()));
    base.add("abstract Object part();");
    base.finish();
    OwnClass made = OwnClass.begin(place, "class", "extends " + base.type());
    made.add("@Override\nObject part() {\nreturn %s;\n}".formatted(made.place().leaf().text()));
    made.add("private final Object own;");
    made.add("%s(Object own) {\nthis.own = own;\n}".formatted(made.name()));
    return Piece.of(made.created(value.text()).text(), base.type());
  }

  private static Piece ofGenericBase(Place place) {
    Piece value = place.value();
    OwnClass base = OwnClass.begin(place, "abstract class", "<T> implements Serializable");
    base.add("private final T part;");
    base.add("%s(T part) {\nthis.part = part;\n}".formatted(base.name()));
    base.finish();
    OwnClass made =
        OwnClass.begin(place, "class", "extends %s<%s>".formatted(base.type(), value.type()));
    made.add("%s(%s part) {\nsuper(part);\n}".formatted(made.name(), value.type()));
    return made.created(value.text());
  }

  /** Another class implements the interface too, and differs in whether it is serializable. */
  private static Piece ofInterface(Place place) {
    OwnClass type =
        OwnClass.begin(place, "interface", place.dice().onceIn(3) ? "extends Serializable" : "");
    type.finish();
    OwnClass other = OwnClass.begin(place, "class", "implements " + type.type());
    other.finish();
    OwnClass made =
        OwnClass.begin(
            place,
            "class",
            "implements " + type.type() + (place.dice().onceIn(5) ? "" : ", Serializable"));
    Piece value = made.initial();
    made.add("private final Object part = " + value.text() + ";");
    return Piece.of(made.created("").text(), type.type());
  }

  private static Piece ofLibraryBase(Place place) {
    String base =
        place
            .dice()
            .oneOf(
                List.of(
                    "ArrayList<Object>",
                    "HashMap<String, Object>",
                    "Thread",
                    "Number",
                    "TimerTask",
                    "AbstractList<Object>",
                    "ByteArrayOutputStream"));
    boolean says = place.dice().below(3) < 2;
    OwnClass made =
        OwnClass.begin(
            place, "class", "extends " + base + (says ? " implements Serializable" : ""));
    made.addField(Piece.OBJECT, "part", true);
    made.add("%s(Object part) {\nthis.part = part;\n}".formatted(made.name()));
    methods(base).forEach(made::add);
    return made.created(place.value().text());
  }

  private static List<String> methods(String base) {
    return switch (base) {
      case "Number" ->
          List.of(
              "public int intValue() {\nreturn 1;\n}",
              "public long longValue() {\nreturn 1;\n}",
              "public float floatValue() {\nreturn 1;\n}",
              "public double doubleValue() {\nreturn 1;\n}");
      case "TimerTask" -> List.of("public void run() {\n}");
      case "AbstractList<Object>" ->
          List.of(
              "public Object get(int index) {\nreturn \"text\";\n}",
              "public int size() {\nreturn 1;\n}");
      default -> List.of();
    };
  }

  private static Piece hidden(Place place) {
    OwnClass base = OwnClass.begin(place, "class", "implements Serializable");
    base.add("protected Object part = %s;".formatted(place.leaf().text()));
    base.finish();
    OwnClass made = OwnClass.begin(place, "class", "extends " + base.type());
    made.add("private Object part;");
    made.add("%s(Object part) {\nthis.part = part;\n}".formatted(made.name()));
    return made.created(place.value().text());
  }
}
