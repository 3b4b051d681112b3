package fixtures.readback.inheritedstate;

import java.io.Serializable;

/** What two subclasses lose by one superclass is one mistake. */
public class TitleOfSeveralSubclasses extends SharedDocument implements Serializable {
  private static final long serialVersionUID = 1L;

  TitleOfSeveralSubclasses(String title) {
    super(title);
  }

  static Object payload() {
    return new TitleOfSeveralSubclasses("Report");
  }

  static boolean shows(Object back) {
    boolean isThere = ((TitleOfSeveralSubclasses) payload()).title().equals("Report");
    return isThere && !((TitleOfSeveralSubclasses) back).title().equals("Report");
  }
}

class OtherSubclass extends SharedDocument implements Serializable {
  private static final long serialVersionUID = 1L;

  OtherSubclass(String title) {
    super(title);
  }
}

class SharedDocument { // expect: superclass-state-lost likely "1 other subclass lose `SharedDocument.title`"
  private final String title;

  SharedDocument() {
    this("untitled");
  }

  SharedDocument(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
