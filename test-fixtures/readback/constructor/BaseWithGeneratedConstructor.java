package fixtures.readback.constructor;

import java.io.Serializable;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** Lombok adds the constructor to the base, unless it shall be private. */
public class BaseWithGeneratedConstructor extends GeneratedBase implements Serializable {
  private static final long serialVersionUID = 1L;

  BaseWithGeneratedConstructor(int size) {
    super(size);
  }

  static class Hidden extends HiddenBase implements Serializable { // expect: superclass-without-no-arg-constructor
    private static final long serialVersionUID = 1L;

    Hidden(int size) {
      super(size);
    }
  }
}

@NoArgsConstructor
class GeneratedBase {
  int size;

  GeneratedBase(int size) {
    System.out.print("");
  }
}

@NoArgsConstructor(access = AccessLevel.PRIVATE)
class HiddenBase {
  int size;

  HiddenBase(int size) {
    System.out.print("");
  }
}
