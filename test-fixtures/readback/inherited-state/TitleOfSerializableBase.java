package fixtures.readback.inheritedstate;

import java.io.Serializable;

/** The superclass is serializable too. */
public class TitleOfSerializableBase extends WrittenDocument {
  private static final long serialVersionUID = 1L;

  TitleOfSerializableBase(String title) {
    super(title);
  }

  static Object payload() {
    return new TitleOfSerializableBase("Report");
  }

  static boolean shows(Object back) {
    return !((TitleOfSerializableBase) back).title().equals("Report");
  }
}

class WrittenDocument implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String title;

  WrittenDocument(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
