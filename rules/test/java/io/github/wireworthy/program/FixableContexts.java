package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code of all kinds around values of which fixes are made. */
final class FixableContexts {
  private static final String SUPPLIER = "Supplier<Object>";
  private static final String CAST = "(Supplier<Object> & Serializable) ";

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.of("in generic class", 2, place -> inClass(place, "class %s<T>", "<String>")),
          Recipe.of("in nested class", 1, place -> inClass(place, "class %s", "")),
          Recipe.of("in record", 1, FixableContexts::inRecord),
          Recipe.of("in enum", 1, FixableContexts::inEnum),
          Recipe.of("in default method", 1, FixableContexts::inDefaultMethod),
          Recipe.of("in generic method", 1, FixableContexts::inGenericMethod),
          Recipe.of("in constructor", 1, FixableContexts::inConstructor),
          Recipe.of("in field", 1, FixableContexts::inField),
          Recipe.withStatements("in lambda", 1, FixableContexts::inLambda),
          Recipe.withStatements("in loop", 1, FixableContexts::inLoop),
          Recipe.withStatements("in switch", 1, FixableContexts::inSwitch),
          Recipe.withStatements("with pattern variable", 1, FixableContexts::withPattern),
          Recipe.withStatements(
              "anonymous class of abstract class", 2, FixableContexts::ofAbstract),
          Recipe.withStatements("anonymous class of generic type", 2, FixableContexts::ofGeneric),
          Recipe.withStatements("anonymous class in another", 1, FixableContexts::nested),
          Recipe.withThis("inner class of generic class", 1, FixableContexts::innerOfGeneric),
          Recipe.withThis("inner class with subclass", 1, FixableContexts::innerWithSubclass),
          Recipe.withThis("inner class by reference", 1, FixableContexts::innerByReference),
          Recipe.withStatements("view in variable", 2, FixableContexts::viewInVariable),
          Recipe.withStatements("view of choice", 1, FixableContexts::viewOfChoice),
          Recipe.of("plain class of any header", 2, FixableContexts::plainOfAnyHeader),
          Recipe.withStatements("comparator in call", 2, FixableContexts::comparatorInCall));

  private FixableContexts() {}

  private static Piece fixable(Place place) {
    return place.draft().values().fixable(place);
  }

  /** The code of a method that gives a value of which fixes are made. */
  private static String code(Place inside, List<String> statements) {
    statements.add("return " + fixable(inside).text() + ";");
    return String.join("\n", statements);
  }

  private static Piece inClass(Place place, String header, String arguments) {
    String name = place.draft().name("Box");
    String supertypes = place.dice().onceIn(3) ? " implements Serializable" : "";
    Unit unit = new Unit(name, header.formatted(name) + supertypes);
    List<String> statements = new ArrayList<>();
    Place inside = place.of(unit, Optional.of(statements)).deeper();
    if (!arguments.isEmpty()) {
      unit.add("T item;");
    }
    unit.add("Object make() {\n" + code(inside, statements) + "\n}");
    boolean isNested = place.dice().below(2) == 1;
    if (isNested) {
      place.draft().addNested(unit, "static ");
    } else {
      place.draft().addFile(unit);
    }
    return Piece.of(
        "new " + (isNested ? "Main." : "") + name + arguments + "().make()", Piece.OBJECT);
  }

  private static Piece inRecord(Place place) {
    String name = place.draft().name("Row");
    Unit unit = new Unit(name, "record " + name + "(String first, int second)");
    String body =
        place
            .dice()
            .oneOf(
                List.of(
                    CAST + "() -> first + second",
                    CAST + "this::first",
                    CAST + "() -> first()",
                    CAST + "() -> first.length()"));
    unit.add("Object make() {\nreturn " + body + ";\n}");
    place.draft().addFile(unit);
    return Piece.of("new " + name + "(\"a\", 1).make()", Piece.OBJECT);
  }

  private static Piece inEnum(Place place) {
    String name = place.draft().name("Kind");
    Unit unit = new Unit(name, "enum " + name);
    unit.add("FIRST;");
    List<String> statements = new ArrayList<>();
    Place inside = place.of(unit, Optional.of(statements)).deeper();
    unit.add("Object make() {\n" + code(inside, statements) + "\n}");
    place.draft().addFile(unit);
    return Piece.of(name + ".FIRST.make()", Piece.OBJECT);
  }

  private static Piece inDefaultMethod(Place place) {
    String name = place.draft().name("Maker");
    Unit unit = new Unit(name, "interface " + name);
    unit.add("default String word() {\nreturn \"word\";\n}");
    String body =
        place
            .dice()
            .oneOf(
                List.of(
                    CAST + "() -> word()",
                    CAST + "this::word",
                    CAST + "() -> this.word() + 1",
                    "new Supplier$() {\npublic Object get() {\nreturn \"text\";\n}\n}"
                        .replace("Supplier$", Closures.ownInterface(place, SUPPLIER))));
    unit.add("default Object make() {\nreturn " + body + ";\n}");
    place.draft().addFile(unit);
    String made = place.draft().name("Made");
    place.draft().addFile(new Unit(made, "class " + made + " implements " + name));
    return Piece.of("new " + made + "().make()", Piece.OBJECT);
  }

  private static Piece inGenericMethod(Place place) {
    String name = place.draft().name("make");
    String type = Closures.ownInterface(place, SUPPLIER);
    String bound =
        place.dice().oneOf(List.of("T", "T extends Comparable<T>", "T, S extends List<T>"));
    Unit owner = place.self().orElse(place.draft().main());
    boolean isStatic = place.self().isEmpty();
    owner.add(
        "%s<%s> Object %s(T given) {\nfinal %s held = %s;\nreturn new %s() {\npublic Object get() {\nreturn held;\n}\n};\n}"
            .formatted(
                isStatic ? "static " : "",
                bound,
                name,
                place.dice().oneOf(List.of("T", "Object")),
                "given",
                type));
    return Piece.of((isStatic ? "Main." : "") + name + "(\"given\")", Piece.OBJECT);
  }

  private static Piece inConstructor(Place place) {
    String name = place.draft().name("Box");
    Unit unit = new Unit(name, "class " + name);
    List<String> statements = new ArrayList<>();
    Place inside = place.of(unit, Optional.of(statements)).deeper();
    Piece value = fixable(inside);
    unit.add("final Object made;");
    statements.add("this.made = " + value.text() + ";");
    unit.add(name + "() {\n" + String.join("\n", statements) + "\n}");
    place.draft().addFile(unit);
    return Piece.of("new " + name + "().made", Piece.OBJECT);
  }

  private static Piece inField(Place place) {
    String name = place.draft().name("Box");
    Unit unit = new Unit(name, "class " + name);
    String type = Closures.ownInterface(place, SUPPLIER);
    unit.add("private final String word = \"word\";");
    String value =
        place
            .dice()
            .oneOf(
                List.of(
                    CAST + "() -> word",
                    "new %s() {\npublic Object get() {\nreturn word;\n}\n}".formatted(type),
                    "new %s() {\npublic Object get() {\nreturn 1;\n}\n}".formatted(type),
                    CAST + "word::length"));
    unit.add("final Object made = " + value + ";");
    place.draft().addFile(unit);
    return Piece.of("new " + name + "().made", Piece.OBJECT);
  }

  private static Piece inLambda(Place place) {
    List<String> statements = new ArrayList<>();
    String code = code(place.in(statements).deeper(), statements);
    String name = place.local("final " + SUPPLIER, "() -> {\n" + code + "\n}");
    return Piece.of(name + ".get()", Piece.OBJECT);
  }

  private static Piece inLoop(Place place) {
    String made = place.local("Object", "null");
    String name = place.draft().name("one");
    place.say(
        "for (%s %s : List.of(\"a\", \"b\")) {\n%s = %s;\n}"
            .formatted(
                place.dice().oneOf(List.of("String", "var", "final String")),
                name,
                made,
                capturing(place, name)));
    return new Piece(made, Piece.OBJECT, true);
  }

  /** A closure or class that carries a variable. */
  private static String capturing(Place place, String variable) {
    String type = Closures.ownInterface(place, SUPPLIER);
    return place
        .dice()
        .oneOf(
            List.of(
                "new %s() {\npublic Object get() {\nreturn %s;\n}\n}".formatted(type, variable),
                "new %s() {\nfinal Object kept = %s;\npublic Object get() {\nreturn kept;\n}\n}"
                    .formatted(type, variable),
                CAST + "() -> " + variable,
                CAST + variable + "::toString"));
  }

  private static Piece inSwitch(Place place) {
    String made = place.local("Object", "null");
    String name = place.draft().name("word");
    place.say(
        "switch (System.getProperty(\"none\", \"\")) {\ncase \"\":\nString %1$s = \"a\";\n%2$s = %3$s;\nbreak;\ndefault:\n}"
            .formatted(name, made, capturing(place, name)));
    return new Piece(made, Piece.OBJECT, true);
  }

  private static Piece withPattern(Place place) {
    String given = place.local("Object", "\"word\"");
    String made = place.local("Object", "null");
    String name = place.draft().name("word");
    place.say(
        "if (%s instanceof String %s) {\n%s = %s;\n}"
            .formatted(given, name, made, capturing(place, name)));
    return new Piece(made, Piece.OBJECT, true);
  }

  /** Its superclass has a constructor with a parameter, and a field of its own. */
  private static Piece ofAbstract(Place place) {
    OwnClass base =
        OwnClass.begin(
            place, "abstract class", place.dice().onceIn(4) ? "" : "implements Serializable");
    base.add("protected String name = \"own\";");
    base.add("%s(String name) {\nthis.name = name;\n}".formatted(base.name()));
    base.add("abstract Object work(int size);");
    base.finish();
    String local = place.draft().name("name");
    place.say("String " + local + " = \"local\";");
    String result =
        place
            .dice()
            .oneOf(List.of("name + " + local, local, "name + size", "super.name + " + local));
    return Piece.of(
        "new %s(%s) {\n@Override\nObject work(int size) {\nreturn %s;\n}\n}"
            .formatted(base.type(), place.dice().oneOf(List.of("\"a\"", local)), result),
        base.type());
  }

  private static Piece ofGeneric(Place place) {
    String name = place.draft().name("Mapper");
    Unit unit = new Unit(name, "interface " + name + "<A, B> extends Function<A, B>, Serializable");
    place.draft().addFile(unit);
    String list = place.local("final List<? extends Number>", "new ArrayList<>(List.of(1, 2))");
    String made =
        place
            .dice()
            .oneOf(
                List.of(
                    "new %s<String, List<? extends Number>>() {\npublic List<? extends Number> apply(String given) {\nreturn %s;\n}\n}",
                    "new %s<String, Object>() {\npublic Object apply(String given) {\nreturn %s.size();\n}\n}",
                    "new %s<>() {\npublic Object apply(Object given) {\nreturn %s;\n}\n}"))
            .formatted(name, list);
    String held = place.local(made.contains("<>") ? name + "<Object, Object>" : "Object", made);
    return Piece.of(held, Piece.OBJECT);
  }

  private static Piece nested(Place place) {
    String type = Closures.ownInterface(place, SUPPLIER);
    String local = place.local("final String", "\"local\"");
    String inner =
        "new %s() {\npublic Object get() {\nreturn %s;\n}\n}"
            .formatted(type, place.dice().oneOf(List.of(local, "\"text\"")));
    return Piece.of(
        "new %s() {\npublic Object get() {\nreturn %s;\n}\n}"
            .formatted(type, place.dice().oneOf(List.of(inner, inner + ".get()"))),
        Piece.OBJECT);
  }

  private static Piece innerOfGeneric(Place place) {
    String name = place.draft().name("Box");
    Unit unit = new Unit(name, "class " + name + "<T>");
    unit.add("T item;");
    String inner = place.draft().name("Inner");
    Unit part = new Unit(inner, "class " + inner + " implements Serializable");
    part.add(
        place
            .dice()
            .oneOf(
                List.of(
                    "T kept;",
                    "int size = 1;",
                    "List<T> kept = new ArrayList<>();",
                    "Object word() {\nreturn item;\n}")));
    unit.add(part.text(""));
    unit.add("Object make() {\nreturn new " + inner + "();\n}");
    place.draft().addFile(unit);
    return Piece.of("new " + name + "<String>().make()", Piece.OBJECT);
  }

  private static Piece innerWithSubclass(Place place) {
    Unit owner = place.self().orElseThrow();
    String base = place.draft().name("Inner");
    Unit unit = new Unit(base, "class " + base + " implements Serializable");
    unit.add("int size = 1;");
    owner.add(unit.text(""));
    String name = place.draft().name("Inner");
    Unit below = new Unit(name, "class " + name + " extends " + base);
    if (place.dice().below(2) == 1) {
      below.add("Object word() {\nreturn " + owner.name() + ".this;\n}");
    }
    owner.add(below.text(""));
    return Piece.of("new " + place.dice().oneOf(List.of(name, base)) + "()", Piece.OBJECT);
  }

  private static Piece innerByReference(Place place) {
    Unit owner = place.self().orElseThrow();
    String name = place.draft().name("Inner");
    Unit unit = new Unit(name, "class " + name + " implements Serializable");
    unit.add("int size = 1;");
    owner.add(unit.text(""));
    String made = place.local(SUPPLIER, name + "::new");
    return Piece.of(
        place.dice().oneOf(List.of(made + ".get()", CAST + name + "::new")), Piece.OBJECT);
  }

  private static Piece viewInVariable(Place place) {
    String map =
        place.local("TreeMap<String, Integer>", "new TreeMap<>(Map.of(\"a\", 1, \"b\", 2))");
    String view =
        place
            .dice()
            .oneOf(
                List.of(
                    "Set<String> %s = %s.keySet();",
                    "var %s = %s.keySet();",
                    "NavigableSet<String> %s = %s.navigableKeySet();",
                    "Collection<Integer> %s = %s.values();",
                    "Iterable<Integer> %s = %s.values();",
                    "List<String> %s = new ArrayList<>(%s.keySet()).subList(0, 1);",
                    "Set<Map.Entry<String, Integer>> %s = %s.entrySet();",
                    "Iterator<String> %s = %s.keySet().iterator();"));
    String name = place.draft().name("view");
    place.say(view.formatted(name, map));
    if (place.dice().onceIn(3)) {
      place.say(map + ".put(\"c\", 3);");
    }
    return Piece.of(name, Piece.OBJECT);
  }

  private static Piece viewOfChoice(Place place) {
    String map = place.local("Map<String, Integer>", "new HashMap<>(Map.of(\"a\", 1))");
    return Piece.of(
        "(%s ? %s.keySet() : %s)"
            .formatted(
                Branches.condition(place),
                map,
                place.dice().oneOf(List.of("null", "Set.of(\"b\")", map + ".values()"))),
        Piece.OBJECT);
  }

  /** Headers to which something has to be added. */
  private static Piece plainOfAnyHeader(Place place) {
    String name = place.draft().name("Plain");
    String header =
        place
            .dice()
            .oneOf(
                List.of(
                    "class %s<T extends Comparable<T>>",
                    "final class %s extends AbstractList<Object> implements RandomAccess",
                    "@Deprecated class %s",
                    "class %s /* plain */ implements Cloneable",
                    "class %s // ends here",
                    "record %s()",
                    "class %s extends Thread",
                    "class %s implements java.io.Closeable"));
    Unit unit = new Unit(name, header.formatted(name) + (header.contains("//") ? "\n" : ""));
    if (header.contains("AbstractList")) {
      unit.add(
          "public Object get(int index) {\nreturn null;\n}\npublic int size() {\nreturn 0;\n}");
    } else if (header.contains("Closeable")) {
      unit.add("public void close() {\n}");
    }
    place.draft().addFile(unit);
    String made = "new " + name + (header.contains("<T") ? "<String>" : "") + "()";
    OwnClass holder = OwnClass.begin(place, "class", "implements Serializable");
    holder.add("private final Object part = " + made + ";");
    return place.dice().below(2) == 0 ? holder.created("") : Piece.of(made, Piece.OBJECT);
  }

  private static Piece comparatorInCall(Place place) {
    String made =
        place
            .dice()
            .oneOf(
                List.of(
                    "new TreeMap<String, Integer>((one, other) -> one.compareTo(other))",
                    "new TreeSet<String>(String::compareTo)",
                    "new TreeSet<String>(Comparator.comparing(one -> one.length()))",
                    "new TreeSet<String>(Comparator.comparingInt(String::length).reversed())",
                    "new TreeSet<Map.Entry<String, Integer>>(Map.Entry.comparingByValue((one, other) -> 0))",
                    "new TreeSet<>(Comparator.comparing((String one) -> one.length()))",
                    "new PriorityQueue<String>(3, (one, other) -> 0)",
                    "new TreeMap<>(Comparator.comparing((String one) -> one, (one, other) -> 0))",
                    "Collections.reverseOrder((String one, String other) -> 0)"));
    return Piece.of(place.local("Object", made), Piece.OBJECT);
  }
}
