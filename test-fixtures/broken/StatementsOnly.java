int total = 1;
System.out.println(total);
for (int i = 0; i < 3; i++) {
  total += i;
}
