package agreement;

import static java.util.Collections.*;
import static java.util.Map.Entry.comparingByValue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

class Scopes {
  String value = "";
  static List<String> shared = new ArrayList<>();

  String name() { return ""; }
  static String stat() { return ""; }
  int over(int one) { return one; }

  class Inner {
    Integer value = 1;
    Integer name() { return 1; }
    void use() {
      value.intValue();
      name().intValue();
      Scopes.this.value.length();
      Scopes.this.name().length();
      over(1);
      stat().trim();
      class Local {
        Long value = 1L;
        void use() {
          value.longValue();
          name().intValue();
          Inner.this.value.byteValue();
          Inner.this.use();
        }
        Local other() { return new Local(); }
      }
      new Local().other().value.intValue();
      new Local().use();
    }
  }

  static class Base {
    protected StringBuilder value = new StringBuilder();
    protected List<String> list = null;
    String name() { return ""; }
    private void hidden() {}
    void shown(Object object) {}
  }

  void hidden() {}

  void shadowing(String local, Consumer<String> value) {
    value.accept(local);
    Runnable task = () -> value.andThen(text -> text.trim()).accept(local);
    Base base = new Base() {
      String local = "";
      void use() {
        value.append(1);
        list.get(0).trim();
        local.trim();
        name().length();
        over(2);
        shown(local);
        toString().trim();
        hashCode();
      }
      void shown(Object object) { super.shown(object); }
    };
    base.hidden();
    base.value.append(base.list.get(0));
    for (int value1 = 0; value1 < 3; value1++) { Integer.toString(value1).trim(); }
    { Long number = 1L; number.intValue(); }
    { String number = ""; number.trim(); }
    try (java.io.StringReader reader = new java.io.StringReader("")) {
      reader.read();
    } catch (java.io.IOException | RuntimeException failed) {
      failed.getMessage().trim();
    }
    label:
    for (String each : shared) {
      each.trim();
      for (char letter : each.toCharArray()) { Character.isDigit(letter); if (letter == 'a') break label; }
    }
  }

  void imported(List<Integer> numbers) {
    sort(numbers);
    max(numbers).intValue();
    emptyList().size();
    unmodifiableList(numbers).get(0).intValue();
    comparingByValue().reversed();
    hidden();
    Base base = new Base();
    base.value.append("");
    shared.get(0).trim();
    Scopes.shared.add("");
    agreement.Scopes.shared.add("");
    java.util.Collections.emptyMap().size();
    java.lang.String.valueOf(1).trim();
    Thread.State.valueOf("NEW").ordinal();
    java.util.Map.Entry.comparingByKey();
  }

  Supplier<Scopes> self = () -> this;
  Supplier<String> text = () -> { String value = name(); return value.trim(); };
  { self.get().name().trim(); String block = text.get(); block.trim(); }
  static { stat().trim(); shared.size(); }
}
