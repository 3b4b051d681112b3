package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Futures keep their listeners in themselves, and only ever call them. */
public class ListenerOfFuture {
  interface Listener<T> extends Consumer<T>, Serializable {}

  interface Result<T> {
    void listen(Listener<? super T> listener);
  }

  static class Ready<T> implements Result<T> {
    private final T value;

    Ready(T value) {
      this.value = value;
    }

    @Override
    public void listen(Listener<? super T> listener) {
      listener.accept(value);
    }
  }

  static class Pending<T> implements Result<T> {
    private final List<Listener<? super T>> listeners = new ArrayList<>();

    @Override
    public void listen(Listener<? super T> listener) {
      listeners.add(listener);
    }

    void complete(T value) {
      for (Listener<? super T> listener : listeners) {
        listener.accept(value);
      }
    }
  }

  private int received;

  void count(Result<String> result) {
    result.listen(text -> received += text.length());
    result.listen(
        new Listener<String>() {
          @Override
          public void accept(String text) {
            received++;
          }
        });
  }
}
