package agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;

class Overloads {
  void take(int number) {}
  void take(long number) {}
  void take(Integer number) {}
  void take(Object object) {}
  void take(int... numbers) {}

  void text(String text) {}
  void text(CharSequence text) {}
  void text(Object object, Object... more) {}

  void pair(long one, int other) {}
  void pair(int one, long other, Object... rest) {}

  void many(Collection<?> collection) {}
  void many(List<?> list) {}
  void many(ArrayList<?> list) {}

  void phases(byte b, char c, short s, long l, float f, Integer boxed, Character letter) {
    take(b);
    take(c);
    take(s);
    take(l);
    take(f);
    take(boxed);
    take(letter);
    take();
    take(1, 2);
    take(boxed, boxed);
    take((Object) boxed);
    take('a' + b);
    take(b);
    take(true ? 1 : 2L);
    take(true ? boxed : 1);
    take(c == 'a' ? b : 0);
  }

  void references(String string, StringBuilder builder, ArrayList<Date> dates, List<Date> others) {
    text(string);
    text(builder);
    text(null, string);
    text("a" + 1);
    text(1);
    text(string, string, builder);
    many(dates);
    many(others);
    many(dates.subList(0, 1));
    many(null);
    pair(1, 2);
    pair(1, 2L);
    pair(1, 2L, 3);
  }

  void appended(StringBuilder builder, char letter, byte small, long large, char[] letters) {
    builder.append(letter).append(small).append(large).append(letters).append(1.5f).append(true);
    builder.append((Object) null).append("x").append(builder).append(letter + 1);
    builder.append(large > 1 ? 'a' : 'b').append(large > 1 ? letter : 0).append(large > 1 ? 1 : 'b');
    builder.insert(0, letter).insert(1, letters, 0, 1).deleteCharAt(0).setLength(1);
    String.valueOf(letters).length();
    String.valueOf(letter).length();
    String.valueOf((Object) letters).length();
    System.out.println(letters);
    System.out.println(letter);
    System.out.println();
    System.out.printf("%s %d%n", letters, 1);
    Math.max(1, 2L);
    Math.max(letter, small);
    Math.abs(-1.5f);
    Math.round(1.5f);
    new StringBuilder(letter).append(new StringBuilder("a")).reverse();
    new ArrayList<>(5).remove(1);
    new ArrayList<Integer>().remove(Integer.valueOf(1));
    new ArrayList<>(dates()).remove(null);
  }

  List<Date> dates() {
    return new ArrayList<>();
  }
}
