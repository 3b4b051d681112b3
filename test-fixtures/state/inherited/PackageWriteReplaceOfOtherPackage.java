package fixtures.state.inherited;

import fixtures.state.hook.PackageReplacedElsewhere;

/** A package-private writeReplace does not serve subclasses of another package. */
public class PackageWriteReplaceOfOtherPackage extends PackageReplacedElsewhere {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread("work"); // expect: unserializable-field via PackageWriteReplaceOfOtherPackage.worker

  static Object payload() {
    return new PackageWriteReplaceOfOtherPackage();
  }
}
