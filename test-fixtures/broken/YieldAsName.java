package broken;

/** Java 12: yield is a method called without qualifier, and a variable. */
public class YieldAsName {
  int yield = 1;

  void yield() {}

  int step() {
    yield();
    yield = 2;
    return yield;
  }
}
