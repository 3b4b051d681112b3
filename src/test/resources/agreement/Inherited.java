package agreement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.Stack;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

class Inherited {
  interface Named { String name(); Object shared(); }
  interface Numbered { int number(); String shared(); }
  interface NamedAndNumbered extends Named, Numbered { @Override String shared(); }
  interface Merged extends Named, Numbered {}
  interface Sized { int size(); }
  interface SizedList<E> extends List<E>, Sized {}
  static abstract class Half implements Named { public abstract Object shared(); }
  static abstract class Whole extends Half implements Numbered { public abstract String shared(); }
  static class Generic<T> { void set(T value) {} T get() { return null; } void put(T value, int more) {} }
  static class Narrow extends Generic<String> {
    @Override void set(String value) { super.set(value); }
    @Override String get() { return super.get(); }
    void put(String value, long more) {}
  }
  static class Grand { protected void run(Object o) {} static void stat(Object o) {} void pack(int a) {} }
  static class Parent extends Grand { protected void run(CharSequence o) {} static void stat(Object o) {} }
  static class Child extends Parent { @Override protected void run(Object o) { super.run(o); super.run("a"); } void pack(long a) {} }

  void declared(
      SortedSet<String> sorted, Deque<String> deque, LinkedList<String> linked, Queue<String> queue,
      AbstractList<String> list, AbstractSet<String> set, AbstractMap<String, String> map,
      EnumSet<TimeUnit> units, Stack<String> stack, Properties properties,
      NavigableMap<String, Integer> navigable, ConcurrentMap<String, Integer> concurrent,
      BlockingQueue<String> blocking) throws Exception {
    sorted.size(); sorted.iterator().next().trim(); sorted.first().trim();
    deque.size(); deque.iterator(); deque.add(""); deque.peek().trim(); deque.contains(""); deque.stream();
    linked.get(0).trim(); linked.size(); linked.remove(); linked.remove(0); linked.remove(""); linked.containsAll(list);
    queue.add(""); queue.isEmpty(); queue.toString(); queue.forEach(q -> q.trim());
    list.size(); list.isEmpty(); list.contains(""); list.stream(); list.sort(null); list.get(0).trim(); list.toArray();
    set.size(); set.iterator(); set.removeAll(list); set.equals(list); set.isEmpty();
    map.size(); map.entrySet(); map.getOrDefault("", "").trim(); map.keySet().size(); map.hashCode();
    units.size(); units.isEmpty(); units.iterator().next().toMillis(1); units.clone().size();
    stack.push("").trim(); stack.size(); stack.peek().trim(); stack.get(0).trim(); stack.forEach(s -> s.trim());
    properties.getProperty("").trim(); properties.get(""); properties.size(); properties.keySet(); properties.getOrDefault("", null);
    navigable.firstEntry().getValue().intValue(); navigable.size(); navigable.getOrDefault("", 1).intValue(); navigable.keySet();
    concurrent.putIfAbsent("", 1).intValue(); concurrent.getOrDefault("", 1); concurrent.computeIfAbsent("", k -> k.length()); concurrent.size();
    blocking.offer("", 1, TimeUnit.DAYS); blocking.offer(""); blocking.put(""); blocking.size(); blocking.poll().trim();
    new LinkedHashMap<String, Integer>().getOrDefault("", 1).intValue();
    new TreeMap<>(navigable).firstKey().trim();
    new ByteArrayOutputStream().write(new byte[0]);
    new ByteArrayOutputStream().write(1);
    OutputStream out = new ByteArrayOutputStream();
    out.write(new byte[1]);
    out.close();
    new AtomicReference<>("").updateAndGet(s -> s.trim()).length();
    Thread.currentThread().getStackTrace()[0].getClassName().trim();
    getClass().getSimpleName().trim();
    this.getClass().getEnclosingClass();
    super.hashCode();
  }

  void own(NamedAndNumbered both, Merged merged, Whole whole, Half half, SizedList<String> sized, Narrow narrow,
      Generic<? super Integer> sink, Child child, Map.Entry<String, Integer> entry) throws IOException {
    both.shared().trim(); both.name().trim(); both.number(); both.toString();
    merged.shared().trim(); merged.hashCode();
    whole.shared().trim(); half.shared().toString(); half.name().trim(); whole.number();
    sized.size(); sized.get(0).trim();
    narrow.set(""); narrow.get().trim(); narrow.put("", 1); narrow.put("", 1L);
    sink.set(1); sink.get().toString();
    child.run(1); child.run(""); child.run(new StringBuilder()); child.pack(1); child.pack(1L); child.pack('a');
    Child.stat(null); Parent.stat(null); Grand.stat(null);
    entry.getKey().trim(); entry.setValue(1).intValue(); entry.equals(null);
    Set.of(1).iterator().next().intValue();
    Integer.valueOf(1).equals(1); Integer.valueOf(1).hashCode(); Long.valueOf(1).getClass();
    "".equals(null); "".getClass(); "".compareTo("");
    new int[0].clone(); new int[0].getClass(); new String[0].toString(); new String[0][0].clone();
    new Object() { @Override public String toString() { return super.toString().trim(); } }.toString().trim();
    new Thread() { @Override public void run() { super.run(); getName().trim(); setDaemon(isDaemon()); } }.start();
  }
}
