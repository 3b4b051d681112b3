package io.github.wireworthy.program;

import java.util.List;

/** Objects of classes that decide themselves what is written of them. */
final class Hooked {

  private static final String READ =
      """
      private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      %s
      }""";
  private static final String WRITE =
      """
      private void writeObject(ObjectOutputStream out) throws IOException {
      %s
      }""";

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.of(
              "writeObject with default",
              1,
              place ->
                  hooked(
                      place,
                      WRITE.formatted("out.defaultWriteObject();"),
                      READ.formatted("in.defaultReadObject();"))),
          Recipe.of(
              "writeObject without default",
              1,
              place ->
                  hooked(
                      place, WRITE.formatted("out.writeInt(1);"), READ.formatted("in.readInt();"))),
          Recipe.of(
              "writeObject of the field",
              1,
              place ->
                  hooked(
                      place,
                      WRITE.formatted("out.writeObject(part);"),
                      READ.formatted("part = in.readObject();"))),
          Recipe.of(
              "writeObject of its text",
              1,
              place ->
                  hooked(
                      place,
                      WRITE.formatted("out.writeObject(String.valueOf(part));"),
                      READ.formatted("part = in.readObject();"))),
          Recipe.of(
              "writeObject with fields",
              1,
              place ->
                  hooked(
                      place,
                      WRITE.formatted(
                          "ObjectOutputStream.PutField fields = out.putFields();\n"
                              + "fields.put(\"part\", (Object) part);\nout.writeFields();"),
                      READ.formatted("in.defaultReadObject();"))),
          Recipe.of(
              "writeObject that throws",
              1,
              place ->
                  hooked(
                      place,
                      WRITE.formatted(
                          "throw new NotSerializableException(getClass().getName());"))),
          Recipe.of(
              "public writeObject",
              1,
              place ->
                  hooked(
                      place,
                      "public void writeObject(ObjectOutputStream out) throws IOException {\nout.defaultWriteObject();\n}")),
          Recipe.of(
              "writeReplace by text",
              1,
              place -> hooked(place, "private Object writeReplace() {\nreturn \"text\";\n}")),
          Recipe.of(
              "writeReplace by field",
              1,
              place -> hooked(place, "protected Object writeReplace() {\nreturn part;\n}")),
          Recipe.of(
              "writeReplace by this",
              1,
              place -> hooked(place, "Object writeReplace() {\nreturn this;\n}")),
          Recipe.of(
              "writeReplace of another type",
              1,
              place -> hooked(place, "private String writeReplace() {\nreturn \"text\";\n}")),
          Recipe.of(
              "readResolve",
              1,
              place -> hooked(place, "private Object readResolve() {\nreturn this;\n}")),
          Recipe.of(
              "no persistent fields",
              1,
              place ->
                  hooked(
                      place,
                      "private static final ObjectStreamField[] serialPersistentFields = {};")),
          Recipe.of(
              "persistent field",
              1,
              place ->
                  hooked(
                      place,
                      "private static final ObjectStreamField[] serialPersistentFields = {\n"
                          + "new ObjectStreamField(\"part\", Object.class)\n};")),
          Recipe.of(
              "persistent fields that are not private",
              1,
              place ->
                  hooked(place, "static final ObjectStreamField[] serialPersistentFields = {};")),
          Recipe.of("Externalizable", 2, Hooked::externalizable));

  private Hooked() {}

  private static Piece hooked(Place place, String... hooks) {
    OwnClass made = OwnClass.begin(place, "class", "implements Serializable");
    Piece value = place.value();
    boolean mayBeTransient = List.of(hooks).stream().noneMatch(hook -> hook.contains("putFields"));
    made.add((mayBeTransient ? made.modifiers(false) : "") + "Object part;");
    made.add("%s(Object part) {\nthis.part = part;\n}".formatted(made.name()));
    List.of(hooks).forEach(made::add);
    return Piece.of(made.created(value.text()).text(), Piece.OBJECT);
  }

  private static Piece externalizable(Place place) {
    OwnClass made = OwnClass.begin(place, "class", "implements Externalizable");
    String constructor =
        place.dice().oneOf(List.of("public %s() {\n}", "public %s() {\n}", "%s() {\n}"));
    boolean writes = place.dice().below(2) == 0;
    made.add("private Object part;");
    made.add(constructor.formatted(made.name()));
    made.add("%s(Object part) {\nthis.part = part;\n}".formatted(made.name()));
    made.add(
        "public void writeExternal(ObjectOutput out) throws IOException {\n%s\n}"
            .formatted(writes ? "out.writeObject(part);" : "out.writeInt(1);"));
    made.add(
        "public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {\n%s\n}"
            .formatted(writes ? "part = in.readObject();" : "in.readInt();"));
    return made.created(place.value().text());
  }
}
