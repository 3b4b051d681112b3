package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;

/** Which members a class has of its supertypes (JLS 8.2). */
final class Inheritance {

  private Inheritance() {}

  /**
   * Private members are not inherited, and those without access modifier only in their package.
   *
   * @param modifiers of the member
   * @param owner the type that declares it
   * @param heir the type that may have it; every type has its own members
   */
  static boolean isMember(int modifiers, String owner, String heir) {
    if ((modifiers & (Modifiers.PUBLIC | Modifiers.PROTECTED)) != 0 || owner.equals(heir)) {
      return true;
    }
    return (modifiers & Modifiers.PRIVATE) == 0 && packageOf(owner).equals(packageOf(heir));
  }

  private static String packageOf(String binaryName) {
    return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
  }
}
