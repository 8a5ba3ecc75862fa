test.todo();
