package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.List;

/** Objects of classes of the program, by the way in which a field of them gets its value. */
final class OwnClasses {

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.of("field by initialiser", 2, OwnClasses::byInitializer),
          Recipe.of("field by constructor argument", 3, OwnClasses::byArgument),
          Recipe.of("field by constructor", 2, OwnClasses::byConstructor),
          Recipe.of("field by delegating constructor", 1, OwnClasses::byDelegation),
          Recipe.of("field of type variable", 2, OwnClasses::byTypeVariable),
          Recipe.of("field by method of constructor", 1, OwnClasses::byInnerMethod),
          Recipe.of("field by factory", 2, OwnClasses::byFactory),
          Recipe.of("field by builder", 1, OwnClasses::byBuilder),
          Recipe.of("field by fluent setter", 1, OwnClasses::byFluentSetter),
          Recipe.withStatements("field by setter", 2, OwnClasses::bySetter),
          Recipe.withStatements("field by assignment", 1, OwnClasses::byAssignment),
          Recipe.withStatements("field by later method", 1, OwnClasses::byLaterMethod),
          Recipe.withStatements("field of another object", 1, OwnClasses::ofAnother),
          Recipe.of("setter that is not called", 1, OwnClasses::bySetterNotCalled),
          Recipe.of("static field", 1, OwnClasses::ofStatic),
          Recipe.of("collecting field", 2, OwnClasses::collecting),
          Recipe.of(
              "class without fields", 1, place -> OwnClass.mostlySerializable(place).created("")));

  private OwnClasses() {}

  private static Piece byInitializer(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    Piece value = made.initial();
    made.add("%s%s part = %s;".formatted(made.modifiers(true), made.declared(value), value.text()));
    return made.created("");
  }

  private static Piece byArgument(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    Piece value = place.value();
    String type = made.declared(value);
    made.addField(type, "part", true);
    made.add("%s(%s part) {\nthis.part = part;\n}".formatted(made.name(), type));
    return made.created(value.text());
  }

  private static Piece byConstructor(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    List<String> statements = new ArrayList<>();
    Piece value = made.made(statements);
    made.addField(made.declared(value), "part", true);
    statements.add("this.part = " + value.text() + ";");
    made.addCode(made.name() + "()", statements);
    return made.created("");
  }

  private static Piece byDelegation(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    Piece value = place.leaf();
    made.addField(Piece.OBJECT, "part", true);
    made.add("%s() {\nthis(%s);\n}".formatted(made.name(), value.text()));
    made.add("%s(Object part) {\nthis.part = part;\n}".formatted(made.name()));
    return made.created("");
  }

  private static Piece byTypeVariable(Place place) {
    Piece value = place.value();
    OwnClass made = OwnClass.begin(place, "class", "<T> implements Serializable");
    made.add("private final T part;");
    made.add("%s(T part) {\nthis.part = part;\n}".formatted(made.name()));
    made.finish();
    String type = made.type() + "<" + made.declared(value) + ">";
    return Piece.of("new %s(%s)".formatted(type, value.text()), type);
  }

  private static Piece byInnerMethod(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    List<String> statements = new ArrayList<>();
    Piece value = made.made(statements);
    made.addField(Piece.OBJECT, "part", false);
    statements.add("part = " + value.text() + ";");
    made.add(made.name() + "() {\nfill();\n}");
    made.addCode("private void fill()", statements);
    return made.created("");
  }

  private static Piece byFactory(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    Piece value = place.value();
    made.addField(Piece.OBJECT, "part", false);
    made.add(
        "static %1$s of(Object part) {\n%1$s made = new %1$s();\nmade.part = part;\nreturn made;\n}"
            .formatted(made.name()));
    made.finish();
    return Piece.of("%s.of(%s)".formatted(made.type(), value.text()), made.type());
  }

  private static Piece byBuilder(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    Piece value = place.value();
    made.addField(Piece.OBJECT, "part", true);
    made.add("private %s(Builder builder) {\nthis.part = builder.part;\n}".formatted(made.name()));
    made.add(
        """
        static final class Builder {
        private Object part;
        Builder part(Object part) {
        this.part = part;
        return this;
        }
        %1$s build() {
        return new %1$s(this);
        }
        }"""
            .formatted(made.name()));
    made.finish();
    return Piece.of(
        "new %1$s.Builder().part(%2$s).build()".formatted(made.type(), value.text()), made.type());
  }

  private static Piece byFluentSetter(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    Piece value = place.value();
    made.addField(Piece.OBJECT, "part", false);
    made.add("%s with(Object part) {\nthis.part = part;\nreturn this;\n}".formatted(made.name()));
    Piece object = made.created("");
    return Piece.of("%s.with(%s)".formatted(object.text(), value.text()), made.type());
  }

  private static OwnClass withSetter(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    made.addField(Piece.OBJECT, "part", false);
    made.add("void setPart(Object part) {\nthis.part = part;\n}");
    return made;
  }

  private static Piece bySetter(Place place) {
    OwnClass made = withSetter(place);
    String local = place.local(made.type(), made.created("").text());
    place.say("%s.setPart(%s);".formatted(local, place.value().text()));
    return Piece.of(local, made.type());
  }

  private static Piece byAssignment(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    made.add("Object part;");
    String local = place.local(made.type(), made.created("").text());
    place.say("%s.part = %s;".formatted(local, place.value().text()));
    return Piece.of(local, made.type());
  }

  private static Piece byLaterMethod(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    List<String> statements = new ArrayList<>();
    Piece value = made.made(statements);
    made.addField(Piece.OBJECT, "part", false);
    statements.add("part = " + value.text() + ";");
    made.addCode("void open()", statements);
    String local = place.local(made.type(), made.created("").text());
    place.say(local + ".open();");
    return Piece.of(local, made.type());
  }

  private static Piece ofAnother(Place place) {
    OwnClass made = withSetter(place);
    Piece object = made.created("");
    String other = place.local(made.type(), object.text());
    String local = place.local(made.type(), object.text());
    place.say("%s.setPart(%s);".formatted(other, place.value().text()));
    place.say("%s.setPart(%s);".formatted(local, Leaves.good(place).text()));
    return Piece.of(local, made.type());
  }

  private static Piece bySetterNotCalled(Place place) {
    return withSetter(place).created("");
  }

  private static Piece ofStatic(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    made.add("static final Object SHARED = %s;".formatted(place.leaf().text()));
    return made.created("");
  }

  /** A field that holds a list to which a method adds. */
  private static Piece collecting(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    Piece value = place.value();
    made.add(made.modifiers(false) + "List<Object> parts = new ArrayList<>();");
    made.add("%s add(Object part) {\nparts.add(part);\nreturn this;\n}".formatted(made.name()));
    Piece object = made.created("");
    return Piece.of("%s.add(%s)".formatted(object.text(), value.text()), made.type());
  }
}
