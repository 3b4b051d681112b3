package broken;

/** Parses; every expression is wrong in some way for the compiler. */
public class CallsOnNothing implements java.io.Serializable {
  Object value = missing.field.other().again[3].more;
  Runnable task = (Runnable & java.io.Serializable) nowhere::to;

  int total() {
    var unknown = undeclared;
    var self = self;
    return unknown.method(this, super.toString(), Undeclared.this, () -> unknown);
  }

  static Object still() {
    return this.value;
  }
}
