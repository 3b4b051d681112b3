package fixtures.readback.constructor;

import java.io.Serializable;

/** One abstract class keeps all its subclasses from being read back, and is told once. */
public class AbstractSerializableBase extends LedgerEntry {
  private static final long serialVersionUID = 1L;

  AbstractSerializableBase() {
    super("book");
  }

  static Object payload() {
    return new AbstractSerializableBase();
  }
}

class OtherLedgerEntry extends LedgerEntry {
  private static final long serialVersionUID = 1L;

  OtherLedgerEntry() {
    super("other");
  }
}

abstract class LedgerEntry extends LedgerAccount implements Serializable { // expect: superclass-without-no-arg-constructor proved "`LedgerEntry` is written but not read back: `LedgerAccount`"
  private static final long serialVersionUID = 1L;

  LedgerEntry(String name) {
    super(name);
  }
}

class LedgerAccount {
  private final String name;

  LedgerAccount(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }
}
