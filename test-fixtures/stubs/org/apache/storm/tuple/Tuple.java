package org.apache.storm.tuple;

public interface Tuple {
  String getString(int index);
}
