package broken;

/** Java 9: var is the name of a type. */
public class VarAsTypeName {
  static class var {}

  var first = new var();

  var second() {
    return first;
  }
}
