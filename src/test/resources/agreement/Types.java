package agreement;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;

class Types {
  enum Operation implements IntBinaryOperator {
    PLUS("+", (a, b) -> Integer.sum(a, b)) {
      @Override String shown() { return super.shown().trim().concat(sign()); }
    },
    MINUS("-", Operation::less);

    private final String sign;
    private final IntBinaryOperator operator;

    Operation(String sign, IntBinaryOperator operator) { this.sign = sign.trim(); this.operator = operator; }
    static int less(int a, int b) { return Math.subtractExact(a, b); }
    String sign() { return sign; }
    String shown() { return name().toLowerCase() + ordinal(); }
    @Override public int applyAsInt(int a, int b) { return operator.applyAsInt(a, b); }
  }

  record Point(int x, int y) implements Comparable<Point> {
    static final Point ZERO = new Point(0, 0);
    Point { Integer.valueOf(x).hashCode(); Integer.toString(y).trim(); }
    Point(int both) { this(both, both); }
    @Override public int compareTo(Point other) { return Integer.compare(x(), other.x()); }
    double length() { return Math.sqrt(x * x + this.y() * y); }
  }

  record Box<T>(T content, List<T> more) {
    <R> Box<R> map(java.util.function.Function<? super T, ? extends R> f) { return new Box<>(f.apply(content), null); }
  }

  sealed interface Expr permits Num, Sum {}
  record Num(int value) implements Expr {}
  record Sum(Expr left, Expr right) implements Expr {}

  interface Greeter {
    String greet(String name);
    default Greeter loud() { return name -> greet(name).toUpperCase(); }
    static Greeter polite() { return name -> "Dear ".concat(name); }
    private String helper() { return greet("").trim(); }
    default String both() { return helper().concat(loud().greet("")); }
  }

  interface Other { default Greeter loud() { return null; } }

  static class Both implements Greeter, Other {
    @Override public String greet(String name) { return name.trim(); }
    @Override public Greeter loud() { return Greeter.super.loud().loud(); }
  }

  @interface Marker { String value() default ""; }

  static abstract class Animal {
    final String name;
    Animal(String name) { this.name = name.trim(); }
    Animal(int number) { this(String.valueOf(number)); init(); }
    protected void init() {}
    abstract Animal child();
  }

  static class Dog extends Animal {
    Dog() { super(Integer.toString(1).concat("")); }
    Dog(String... names) { super(names.length); }
    @Override protected void init() { super.init(); child().bark(); }
    @Override Dog child() { return new Dog("a", "b"); }
    void bark() {}
  }

  class Inner {
    class Deeper { String text() { return Types.this.toString().concat(Inner.this.toString()); } }
    Deeper deeper() { return new Deeper(); }
  }

  int eval(Expr expr) {
    if (expr instanceof Num num) {
      return num.value();
    } else if (expr instanceof Sum sum && sum.left() instanceof Num left && left.value() > 0) {
      return eval(sum.right()) + left.value();
    }
    if (!(expr instanceof Sum sum)) {
      throw new IllegalArgumentException(expr.toString());
    }
    return eval(sum.left()) + eval(sum.right());
  }

  String flow(Object object, Object other) {
    while (!(object instanceof String text)) {
      object = object.toString();
    }
    text.trim();
    boolean both = other instanceof List<?> list && !list.isEmpty() || other.hashCode() == 1;
    boolean either = !(other instanceof Point point) || point.x() > point.length();
    String shown = other instanceof Box<?> box ? box.content().toString() : other.getClass().getName();
    return switch (text.length()) {
      case 0 -> shown.trim();
      case 1, 2 -> {
        String inner = shown.concat(text);
        yield inner.strip();
      }
      default -> throw new IllegalStateException(text.concat(shown));
    };
  }

  int switched(Operation operation, Point point) {
    switch (operation) {
      case PLUS:
        Integer local = point.x();
        return local.intValue();
      case MINUS:
        local = point.y();
        return local.byteValue();
      default:
        return Operation.PLUS.applyAsInt(1, 2);
    }
  }

  void used() {
    new Point(1, 2).compareTo(Point.ZERO);
    new Point(3).equals(null);
    new Point(3).hashCode();
    new Point(4).toString().trim();
    new Box<>("", List.of("")).map(String::length).content().intValue();
    new Box<>(1, null).more().get(0).intValue();
    new Both().loud().both().trim();
    new Both().greet("").trim();
    Greeter.polite().loud().greet("").trim();
    Greeter own = String::trim;
    own.both().length();
    new Dog("").child().child().bark();
    new Dog().init();
    new Inner().new Deeper().text().trim();
    this.new Inner().deeper().text().trim();
    new Types().new Inner().deeper().toString();
    Operation.valueOf("PLUS").shown().trim();
    Operation.values()[0].sign().trim();
    Operation.PLUS.compareTo(Operation.MINUS);
    int[] numbers = {1, 2};
    numbers.clone()[0]++;
    Object[][] table = new Object[2][3];
    table[0].clone()[1].toString();
    table.getClass().getName();
    numbers.equals(null);
    List<String>[] lists = new List[1];
    lists[0].get(0).trim();
    Iterator<String> iterator = new Iterator<>() {
      int next = 0;
      @Override public boolean hasNext() { return iteratorHelper(next).isEmpty(); }
      @Override public String next() { return String.valueOf(next++); }
      private String iteratorHelper(int n) { return toString().substring(n); }
    };
    iterator.next().trim();
    new ArrayList<String>() {{ add(""); get(0).trim(); addAll(List.of("")); }}.get(0).trim();
    Predicate<String> test = new Predicate<String>() {
      public boolean test(String text) { return text.isEmpty() && negate().test(text); }
    };
    test.negate().test("");
    synchronized (this) { wait0(); }
    assert test.test("") : test.toString();
    long[] sums = new long[] {Long.sum(1, 2), Math.abs(3)};
    String text = "" + sums[0] + 'c' + test.test("") + new Point(1, 1).x();
    text += text.length();
    char letter = text.charAt(0);
    letter++;
    String.valueOf(letter).concat(Character.toString(letter));
    ("a" + 1).length();
    (text == null ? "a" : text).length();
    ((CharSequence) text).length();
    Integer.valueOf(1).compareTo(+2);
    int.class.getName();
    String[].class.getSimpleName();
  }

  void wait0() {}
}
