package io.github.wireworthy.flow;

/**
 * What becomes of a function that is followed.
 *
 * @param isCalled whether something calls it
 * @param leaves whether it gets out of view, or may be written
 * @param comesBack whether a method gives it back
 * @param comesBackHeld whether a method gives back something that holds it
 */
record Fate(boolean isCalled, boolean leaves, boolean comesBack, boolean comesBackHeld) {

  /** Nothing happens to it at all. */
  static final Fate UNUSED = new Fate(false, false, false, false);

  static final Fate CALLED = new Fate(true, false, false, false);

  static final Fate LEAVES = new Fate(false, true, false, false);

  static final Fate COMES_BACK = new Fate(false, false, true, false);

  static final Fate COMES_BACK_HELD = new Fate(false, false, false, true);

  /** What becomes of it if both happens. */
  Fate and(Fate other) {
    return new Fate(
        isCalled || other.isCalled,
        leaves || other.leaves,
        comesBack || other.comesBack,
        comesBackHeld || other.comesBackHeld);
  }

  /** Whether it is called in view, and nothing else that matters happens to it. */
  boolean isLocal() {
    return isCalled && !leaves && !comesBack && !comesBackHeld;
  }
}
