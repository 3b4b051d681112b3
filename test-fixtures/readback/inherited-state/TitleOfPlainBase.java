package fixtures.readback.inheritedstate;

import java.io.Serializable;

/** The title is held by a superclass that nobody writes. */
public class TitleOfPlainBase extends PlainDocument implements Serializable { // expect: superclass-state-lost likely "`TitleOfPlainBase` loses `PlainDocument.title`"
  private static final long serialVersionUID = 1L;

  TitleOfPlainBase(String title) {
    super(title);
  }

  static Object payload() {
    return new TitleOfPlainBase("Report");
  }

  static boolean shows(Object back) {
    boolean isThere = ((TitleOfPlainBase) payload()).title().equals("Report");
    return isThere && !((TitleOfPlainBase) back).title().equals("Report");
  }
}

class PlainDocument {
  private final String title;

  PlainDocument() {
    this("untitled");
  }

  PlainDocument(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
