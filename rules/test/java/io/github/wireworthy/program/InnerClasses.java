package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Anonymous, local and inner classes: what surrounds them may travel along. */
final class InnerClasses {

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.withStatements("anonymous class", 2, InnerClasses::anonymous),
          Recipe.withStatements("anonymous class with local", 2, InnerClasses::anonymousWithLocal),
          Recipe.withStatements("anonymous class with field", 1, InnerClasses::anonymousWithField),
          Recipe.withStatements("plain anonymous class", 1, InnerClasses::plainAnonymous),
          Recipe.withStatements("local class", 2, InnerClasses::local),
          Recipe.withStatements("local class with local", 1, InnerClasses::localWithLocal),
          Recipe.withStatements("local class making another", 1, InnerClasses::localOfLocal),
          Recipe.withStatements("lambda in anonymous class", 1, InnerClasses::lambdaInAnonymous),
          Recipe.withStatements("local record", 1, InnerClasses::localRecord),
          Recipe.withThis("inner class", 2, InnerClasses::inner),
          Recipe.of("inner class of new object", 1, InnerClasses::innerOfNew),
          Recipe.withThis("this", 2, place -> Piece.of("this", Piece.OBJECT)));

  private InnerClasses() {}

  private static Piece anonymous(Place place) {
    String type = Closures.ownInterface(place, "Supplier<Object>");
    return Piece.of(supplying(type, "", "\"text\""), type);
  }

  private static String supplying(String type, String members, String result) {
    return "new %s() {\n%spublic Object get() {\nreturn %s;\n}\n}".formatted(type, members, result);
  }

  private static Piece anonymousWithLocal(Place place) {
    String type = Closures.ownInterface(place, "Supplier<Object>");
    String held = Closures.captured(place);
    String result = place.dice().onceIn(4) ? "\"unused\"" : held;
    return Piece.of(supplying(type, "", result), type);
  }

  private static Piece anonymousWithField(Place place) {
    String type = Closures.ownInterface(place, "Supplier<Object>");
    String field = "private final Object own = %s;\n".formatted(Closures.captured(place));
    return Piece.of(supplying(type, field, "own"), type);
  }

  private static Piece plainAnonymous(Place place) {
    return Piece.of(supplying("Supplier<Object>", "", "\"text\""), "Supplier<Object>");
  }

  private static String localName(Place place) {
    return place.draft().name("Local");
  }

  private static Piece local(Place place) {
    String name = localName(place);
    Unit unit = new Unit(name, "class " + name + " implements Serializable");
    Piece value = place.of(unit, Optional.empty()).value();
    unit.add("private final Object own = %s;".formatted(value.text()));
    place.say(unit.text(""));
    return Piece.of("new " + name + "()", Piece.OBJECT);
  }

  private static Piece localWithLocal(Place place) {
    String held = Closures.captured(place);
    String name = localName(place);
    Unit unit = new Unit(name, "class " + name + " implements Serializable");
    unit.add("Object use() {\nreturn %s;\n}".formatted(held));
    place.say(unit.text(""));
    return Piece.of("new " + name + "()", Piece.OBJECT);
  }

  private static Piece localOfLocal(Place place) {
    String held = Closures.captured(place);
    String inner = localName(place);
    Unit unit = new Unit(inner, "class " + inner);
    unit.add("Object use() {\nreturn %s;\n}".formatted(held));
    place.say(unit.text(""));
    String name = localName(place);
    Unit outer = new Unit(name, "class " + name + " implements Serializable");
    outer.add("Object use() {\nreturn new %s().use();\n}".formatted(inner));
    place.say(outer.text(""));
    return Piece.of("new " + name + "()", Piece.OBJECT);
  }

  private static Piece lambdaInAnonymous(Place place) {
    String held = Closures.captured(place);
    String body =
        place.dice().oneOf(List.of("\"text\"", "own", "toString()", "this", "super.hashCode()"));
    String made =
        """
        new Supplier<Object>() {
        private final Object own = %s;
        public Object get() {
        return (Supplier<Object> & Serializable) () -> %s;
        }
        }.get()"""
            .formatted(held, body);
    return Piece.of(made, Piece.OBJECT);
  }

  private static Piece localRecord(Place place) {
    Piece value = place.value();
    String name = localName(place);
    place.say("record %s(Object first) implements Serializable {\n}".formatted(name));
    return Piece.of("new %s(%s)".formatted(name, value.text()), Piece.OBJECT);
  }

  /** A member class of the class whose object is running; that may be any class. */
  private static Piece inner(Place place) {
    String name = localName(place);
    Unit unit = new Unit(name, "class " + name + " implements Serializable");
    Piece value = place.of(unit, Optional.empty()).leaf();
    unit.add("private final Object own = %s;".formatted(value.text()));
    if (place.dice().below(2) == 0) {
      unit.add("int outer() {\nreturn %s.this.hashCode();\n}".formatted(outerName(place)));
    }
    place.self().orElseThrow().add(unit.text(""));
    return Piece.of("new " + name + "()", Piece.OBJECT);
  }

  private static String outerName(Place place) {
    return place.self().orElseThrow().name();
  }

  private static Piece innerOfNew(Place place) {
    OwnClass outer = OwnClass.mostlySerializable(place);
    outer.add("class Inner implements Serializable {\n}");
    List<String> statements = new ArrayList<>();
    Piece value = outer.made(statements);
    outer.addField(Piece.OBJECT, "part", false);
    statements.add("part = " + value.text() + ";");
    outer.addCode(outer.name() + "()", statements);
    outer.add("Object inner() {\nreturn new Inner();\n}");
    String call = place.dice().oneOf(List.of(".new Inner()", ".inner()"));
    return Piece.of(outer.created("").text() + call, Piece.OBJECT);
  }
}
