package io.github.wireworthy.program;

import java.util.List;

/** Values that are put into something and taken out of it again. */
final class Detours {

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.of("requireNonNull", 1, place -> around(place, "Objects.requireNonNull(%s)")),
          Recipe.of("optional get", 1, place -> around(place, "Optional.<Object>of(%s).get()")),
          Recipe.of(
              "optional orElse",
              1,
              place -> around(place, "Optional.<Object>ofNullable(%s).orElse(\"none\")")),
          Recipe.of("list get", 1, place -> around(place, "List.<Object>of(%s).get(0)")),
          Recipe.of(
              "map get", 1, place -> around(place, "Map.<String, Object>of(\"a\", %s).get(\"a\")")),
          Recipe.of("array index", 1, place -> around(place, "new Object[] {%s}[0]")),
          Recipe.of(
              "iterator next", 1, place -> around(place, "List.<Object>of(%s).iterator().next()")),
          Recipe.of(
              "stream findFirst",
              1,
              place -> around(place, "Stream.<Object>of(%s).findFirst().get()")),
          Recipe.of(
              "reference get", 1, place -> around(place, "new AtomicReference<Object>(%s).get()")),
          Recipe.withStatements("get of filled list", 1, Detours::ofFilledList),
          Recipe.withStatements("get of filled map", 1, Detours::ofFilledMap),
          Recipe.withStatements("supplier get", 1, Detours::supplied),
          Recipe.of("record accessor", 1, Detours::ofRecord),
          Recipe.of("getter", 2, Detours::ofGetter),
          Recipe.of("text of it", 1, place -> around(place, "String.valueOf(%s)")));

  private Detours() {}

  private static Piece around(Place place, String pattern) {
    Piece value = Containers.notNull(place);
    String text = value.type().endsWith("]") ? "(Object) " + value.selectable() : value.text();
    return Piece.of(pattern.formatted(text), Piece.OBJECT);
  }

  private static Piece ofFilledList(Place place) {
    String list = place.local("List<Object>", "new ArrayList<>()");
    place.say("%s.add(%s);".formatted(list, Containers.notNull(place).text()));
    return Piece.of(list + ".get(0)", Piece.OBJECT);
  }

  private static Piece ofFilledMap(Place place) {
    String map = place.local("Map<String, Object>", "new HashMap<>()");
    place.say("%s.put(\"key\", %s);".formatted(map, Containers.notNull(place).text()));
    return Piece.of(map + ".get(\"key\")", Piece.OBJECT);
  }

  private static Piece supplied(Place place) {
    String held = Closures.captured(place);
    String supplier = place.local("Supplier<Object>", "() -> " + held);
    return new Piece(supplier + ".get()", Piece.OBJECT, true);
  }

  private static Piece ofRecord(Place place) {
    OwnClass made = OwnClass.begin(place, "class", "");
    String name = made.name();
    Unit unit = new Unit(name, "record " + name + "(Object held)");
    OwnClass holder = new OwnClass(place, unit, made.type(), made.isNested());
    Piece value = place.value();
    return value.as(holder.created(value.text()).text() + ".held()", Piece.OBJECT);
  }

  private static Piece ofGetter(Place place) {
    OwnClass holder = OwnClass.begin(place, "class", "");
    Piece value = place.value();
    holder.add("private final Object held;");
    holder.add("%s(Object held) {\nthis.held = held;\n}".formatted(holder.name()));
    holder.add("Object held() {\nreturn held;\n}");
    return value.as(holder.created(value.text()).text() + ".held()", Piece.OBJECT);
  }
}
