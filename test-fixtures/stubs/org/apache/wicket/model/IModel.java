package org.apache.wicket.model;

/** Stand-in for Wicket 10. */
@FunctionalInterface
public interface IModel<T> extends IDetachable {
  T getObject();

  default void setObject(T object) {
    throw new UnsupportedOperationException();
  }
}
