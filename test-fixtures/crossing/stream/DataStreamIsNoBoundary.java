package fixtures.crossing.stream;

/** A DataOutputStream writes bytes; an own writeObject of another class is none of java.io's. */
public class DataStreamIsNoBoundary {
  static class JsonWriter {
    private final StringBuilder text = new StringBuilder();

    void writeObject(Object value) {
      text.append(value);
    }
  }

  static String save() {
    JsonWriter writer = new JsonWriter();
    writer.writeObject(new Thread("work"));
    return writer.text.toString();
  }

  static Object payload() {
    return "text";
  }
}
