package fixtures.state.inherited;

import fixtures.state.hook.ProtectedReplacedElsewhere;

/** A protected writeReplace serves subclasses everywhere. */
public class ProtectedWriteReplaceOfOtherPackage extends ProtectedReplacedElsewhere {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread("work");

  static Object payload() {
    return new ProtectedWriteReplaceOfOtherPackage();
  }
}
