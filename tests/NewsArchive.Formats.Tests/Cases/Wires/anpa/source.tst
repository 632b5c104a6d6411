a2870_ostrow-
r i BC-OST--Bricks 05-02 0044
BC-OST--Bricks,44<
^Brickmakers of Ostrow stop work<
^Eds: Adds a quote.<
^By HALINA DORN=
^Ostrow Wire=
	OSTROW (OW) _ Four hundred brickmakers stopped work.
 
	``Nobody can stand there,'' said Wit Karp.
 
ow-nw-05-02-18 1030GMT<

